import { contentKinds, keysOf, parseSnapshot } from '@evenkeel/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSnapshot } from '../snapshot/serve-snapshot.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { countRealListings, seedFictional } from './fictional-listings.ts'
import { countContent, seedContent } from './seed-content.ts'
import { shippedContent } from './shipped-content.ts'

let cms: CmsUnderTest
let fictional: CmsUnderTest
beforeAll(async () => {
  cms = await cmsUnderTest()
  fictional = await cmsUnderTest()
})
afterAll(async () => {
  await cms.close()
  await fictional.close()
})

const quiet = () => undefined
const readersSee = async ({ payload }: CmsUnderTest) =>
  parseSnapshot(await (await serveSnapshot(payload, new Headers())).json())

it('all shipped content reaches readers, drafts apart, and a second run changes nothing', async () => {
  const total = keysOf(contentKinds).reduce((sum, kind) => sum + shippedContent[kind].length, 0)
  expect(await seedContent(cms.payload, quiet)).toEqual({ created: total, kept: 0 })
  const content = await readersSee(cms)
  expect(content.quarantined).toEqual([])
  for (const kind of keysOf(contentKinds)) {
    const published = shippedContent[kind].filter(({ draftBecause }) => draftBecause === undefined)
    expect(content.entries[kind].map(({ slug }) => slug).toSorted()).toEqual(
      published.map(({ slug }) => slug).toSorted(),
    )
  }
  expect(await seedContent(cms.payload, quiet)).toEqual({ created: 0, kept: total })
  expect(await countContent(cms.payload)).toBe(total)
  expect(await readersSee(cms)).toEqual(content)
  expect(await countRealListings(cms.payload)).toBeGreaterThan(100)
})

it('an entry that an editor changed is left alone when gaps are filled', async () => {
  const { docs } = await cms.payload.find({ collection: 'faqs', limit: 2, sort: 'id' })
  const [changed, deleted] = docs
  await cms.payload.update({
    collection: 'faqs',
    id: changed!.id,
    data: { question: 'Our own words?' },
    draft: true,
  })
  await cms.payload.delete({ collection: 'faqs', id: deleted!.id })
  expect(await seedContent(cms.payload, quiet)).toMatchObject({ created: 1 })
  const now = await cms.payload.findByID({ collection: 'faqs', id: changed!.id, draft: true })
  expect(now.question).toBe('Our own words?')
})

it('made-up listings are the same each time, whole, and marked as made up', async () => {
  expect(await seedFictional(fictional.payload, 150, quiet)).toBe(150)
  const { entries, quarantined } = await readersSee(fictional)
  expect(quarantined).toEqual([])
  expect(entries.programs).toHaveLength(150)
  expect([...entries.programs, ...entries.institutions].every((entry) => entry.fictional)).toBe(true)
  expect(await countRealListings(fictional.payload)).toBe(0)
  const { doc } = {
    doc: await fictional.payload.create({ collection: 'institutions', data: { slug: 'next' }, draft: true }),
  }
  expect(doc.id).toBe(entries.institutions.length + 1)
})
