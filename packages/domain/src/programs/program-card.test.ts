import { expect, test } from 'vitest'
import { buildEvidence, buildListing } from '../testing/builders.ts'
import { programCard } from './program-card.ts'

const listed = buildEvidence(['listing'], { checkedOn: '2020-07-14' })
const numbered = buildEvidence(['acgmeId'], { checkedOn: '2026-11-01' })

test.each([
  [
    'a newer check of another fact does not make the listing look fresh',
    [listed, numbered],
    '2020-07-14',
    '2026-11-01',
  ],
  ['nobody checked that it exists', [numbered], null, '2026-11-01'],
  ['nobody checked anything', [], null, null],
])('the days on a card: %s', (_case, evidence, listingCheckedOn, checkedOn) => {
  const listing = buildListing({ program: { acgmeId: '3022630001', evidence: evidence as never } })
  const card = programCard(listing, '2026-11-23')
  expect(card).toMatchObject({ listingStatus: 'stale', listingCheckedOn, checkedOn })
})
