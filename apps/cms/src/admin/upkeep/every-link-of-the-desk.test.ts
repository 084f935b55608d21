import { knownFacts } from '@evenkeel/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedNow } from '../../listings/published-now.ts'
import { publishedUpkeep } from '../../listings/published-upkeep.ts'
import type { User } from '../../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../../testing/cms-under-test.ts'
import { evidence, faq, institution, program } from '../../testing/sample-content.ts'
import { silentAddress } from '../coverage/silent-address.ts'
import { draftWork } from '../draft-work.ts'
import { openReports } from '../reports/report-work.ts'
import { upkeepChoice, upkeepPage } from './upkeep-list.ts'
import { upkeepWork } from './upkeep-work.ts'

let cms: CmsUnderTest
let editor: User

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  const publish = async (collection: 'institutions' | 'programs' | 'faqs', data: Record<string, unknown>) =>
    cms.payload.create({
      collection,
      data: data as never,
      context: { publishesOn: '2026-01-20', publishesWithoutReview: true },
    })
  const { id } = await publish('institutions', institution())
  await publish('programs', program(id, { slug: 'fresh', facts: { j1: 'sponsors' } }))
  const disputed = [
    evidence(['listing', 'h1b'], { checkedOn: '2020-01-15T12:00:00.000Z' }),
    evidence(['h1b'], { checkedOn: '2021-01-15T12:00:00.000Z', agrees: false, note: 'Says no.' }),
  ]
  await publish('programs', program(id, { slug: 'disputed', facts: { h1b: 'sponsors' }, evidence: disputed }))
  await publish('faqs', faq({ reviewBy: '2026-02-01T12:00:00.000Z' }))
  await cms.ask('/institutions?draft=true', {
    method: 'POST',
    as: editor,
    json: { name: 'Half a hospital', _status: 'draft' },
  })
  await cms.payload.create({
    collection: 'reader-reports',
    data: { title: 'J-1, fresh', kind: 'wrong', knownFrom: 'staff', state: 'open' },
  })
})
afterAll(() => cms.close())

/** How many a list of the admin shows at an address: it asks the same of the REST interface, drafts included. */
async function shownAt(href: string): Promise<number> {
  const url = new URL(href, cms.url)
  const [, , , slug] = url.pathname.split('/')
  url.searchParams.set('draft', 'true')
  const answer = await cms.ask(`/${slug}${url.search}`, { as: editor })
  expect([href, answer.status]).toEqual([href, 200])
  return answer.body.totalDocs
}

describe('every line of the desk that counts leads to a list of exactly that many', () => {
  it('drafts and reports', async () => {
    const user = { ...editor, collection: 'users' as const }
    const lines = [
      ...(await draftWork(cms.payload, user)).byCollection,
      ...(await openReports(cms.payload, user)),
    ].filter(({ count }) => count !== null)
    expect(lines.length).toBeGreaterThanOrEqual(2)
    for (const { href, count } of lines) expect([href, await shownAt(href)]).toEqual([href, count])
  })

  it('facts to look at again', async () => {
    const lines = await upkeepWork(cms.payload)
    const all = await publishedUpkeep(cms.payload)
    const counted = lines.filter(({ count }) => count !== null)
    expect(counted.map(({ label }) => label)).toEqual(['Sources disagree', 'Past its review date'])
    for (const { href, count } of counted) {
      const { searchParams } = new URL(href, cms.url)
      expect([href, upkeepPage(all, upkeepChoice(Object.fromEntries(searchParams))).total]).toEqual([
        href,
        count,
      ])
    }
  })

  it('an entry that is named leads to the entry', async () => {
    const named = (await upkeepWork(cms.payload)).filter(({ count }) => count === null)
    expect(named.map(({ label }) => label)).toContain(
      'Clinical Informatics at North: H-1B sponsorship (on 1 page)',
    )
    for (const { href } of named) {
      const [, , , slug, id] = href.split('/')
      expect((await cms.ask(`/${slug}/${id}`, { as: editor })).status).toBe(200)
    }
  })

  it('the programs that say nothing of a fact', async () => {
    const facts = knownFacts((await publishedNow(cms.payload)).content.entries.programs)
    expect(facts.find(({ fact }) => fact === 'h1b')).toMatchObject({ known: 1, of: 2 })
    for (const { fact, known, of } of facts) {
      expect([fact, await shownAt(silentAddress(fact))]).toEqual([fact, of - known])
    }
  })
})
