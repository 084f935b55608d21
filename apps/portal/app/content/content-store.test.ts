import { readdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { countEntries } from '@evenkeel/domain'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { breakingOff, FakeCms, frozen, refusing, saying, serving } from '../../testing/fake-cms.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { glossarySnapshot, wholeSnapshot } from '../../testing/whole-snapshot.ts'
import { ContentStore, type ContentStoreOptions } from './content-store.ts'

let cms: FakeCms
let folder: string
let lines: string[]

beforeEach(async () => {
  cms = await FakeCms.start()
  folder = await temporaryFolder()
  lines = []
})
afterEach(() => cms.stop())

function newStore(options: Partial<ContentStoreOptions> = {}) {
  const log = (line: string) => lines.push(line)
  return new ContentStore({ url: cms.url, folder, intervalMs: 5, silenceMs: 1_000, log, ...options })
}

async function storeWith(snapshot: unknown) {
  const store = newStore()
  cms.behave = serving(snapshot)
  await store.refresh()
  return store
}

function size(store: ContentStore) {
  const published = store.current()
  return published && countEntries(published.content)
}

describe('while the cms is well', () => {
  test('what it publishes is what readers see, at the next question', async () => {
    const store = await storeWith(glossarySnapshot(3))
    const before = store.current()
    expect(size(store)).toBe(3)
    cms.behave = serving(glossarySnapshot(4, '2026-11-21T08:00:00.000Z'))
    await store.refresh()
    expect(size(store)).toBe(4)
    expect(store.current()?.asOf).toBe('2026-11-21T08:00:00.000Z')
    expect(store.current()?.etag).not.toBe(before?.etag)
  })

  test('unchanged content is asked for with its tag and not touched', async () => {
    const store = await storeWith(glossarySnapshot(3))
    const before = store.current()
    await store.refresh()
    expect(cms.asked).toEqual([null, expect.stringMatching(/^"[0-9a-f]{64}"$/)])
    expect(store.current()).toBe(before)
    expect(await readdir(folder)).toHaveLength(1)
  })

  test('the same body without a tag is recognized all the same', async () => {
    const store = newStore()
    cms.behave = saying(JSON.stringify(glossarySnapshot(3)))
    await store.refresh()
    const before = store.current()
    await store.refresh()
    expect(store.current()).toBe(before)
    expect(await readdir(folder)).toHaveLength(1)
  })

  test('a malformed entry is set aside, counted and logged once, the rest is shown', async () => {
    const snapshot = glossarySnapshot(3)
    const withBad = { ...snapshot, entries: { ...snapshot.entries, faqs: [{ slug: 'broken' }] } }
    const store = await storeWith(withBad)
    cms.behave = serving({ ...withBad, asOf: '2026-11-22T08:00:00.000Z' })
    await store.refresh()
    expect(size(store)).toBe(3)
    expect(store.status().quarantined).toEqual([expect.objectContaining({ kind: 'faqs', slug: 'broken' })])
    expect(lines.filter((line) => line.startsWith('Set aside: faqs/broken:'))).toHaveLength(1)
  })

  test('the program index is that of the day', async () => {
    const store = await storeWith(wholeSnapshot())
    const published = store.current()
    expect(published?.indexOn('2026-11-23').listings).toHaveLength(2)
    expect(published?.indexOn('2026-11-23')).toBe(published?.indexOn('2026-11-23'))
    expect(published?.indexOn('2026-11-24').today).toBe('2026-11-24')
  })

  test('ten minutes before midnight the next day is prepared, and today is still there', async () => {
    const store = newStore({ now: () => new Date('2026-11-23T23:55:00.000Z') })
    cms.behave = serving(wholeSnapshot())
    await store.refresh()
    const published = store.current()
    expect(published?.preparedDays()).toEqual(['2026-11-23', '2026-11-24'])
  })
})

describe('whatever the cms does, the last good content stays', () => {
  const good = glossarySnapshot(30)
  const faults = [
    ['is away', refusing, /status 503/],
    ['is frozen', frozen, /silent/],
    ['breaks off', breakingOff(JSON.stringify(good).slice(0, 500)), /cannot be reached/],
    ['sends half a document as if it were whole', saying(JSON.stringify(good).slice(0, 500)), /not JSON/],
    ['sends a page for people', saying('<!DOCTYPE html><h1>Welcome</h1>'), /not JSON/],
    ['sends nothing', saying(''), /not JSON/],
    ['sends JSON of somebody else', saying('{"docs":[]}'), /Not a content snapshot/],
    ['sends a future version', saying(JSON.stringify({ ...good, version: 2 })), /Not a content snapshot/],
    ['has lost most entries', serving(glossarySnapshot(14)), /lost more than half/],
    [
      'sends entries of which most are malformed',
      serving({
        ...good,
        entries: { glossary: (good.entries.glossary ?? []).map((_, at) => ({ slug: `word-${at}` })) },
      }),
      /lost more than half/,
    ],
  ] as const
  test.each(faults)('when it %s', async (_name, behave, message) => {
    const store = await storeWith(good)
    const before = store.current()
    cms.behave = behave
    await store.refresh()
    await store.refresh()
    expect(store.current()).toBe(before)
    expect(store.status().lastError).toMatch(message)
    expect(lines.filter((line) => message.test(line))).toHaveLength(1)
    cms.behave = serving(good)
    await store.refresh()
    expect(store.status().lastError).toBeNull()
    expect(lines.at(-1)).toMatch(/well again/)
  })

  test('half of the entries may go: that is a day’s work', async () => {
    const store = await storeWith(good)
    cms.behave = serving(glossarySnapshot(15))
    await store.refresh()
    expect(size(store)).toBe(15)
  })
})

describe('a start without the cms', () => {
  async function kept(...sizes: number[]) {
    const store = newStore()
    for (const entries of sizes) {
      cms.behave = serving(glossarySnapshot(entries))
      await store.refresh()
    }
    cms.behave = refusing
  }

  test('shows the newest content on disk and revalidates it by its tag', async () => {
    await kept(3, 4)
    const store = newStore()
    await store.restore()
    expect(size(store)).toBe(4)
    cms.behave = serving(glossarySnapshot(4))
    await store.refresh()
    expect(cms.asked.at(-1)).toMatch(/^"[0-9a-f]{64}"$/)
    expect(store.status().lastError).toBeNull()
  })

  test('falls back when the newest is truncated', async () => {
    await kept(3, 4)
    await truncate(join(folder, '000000002.snapshot'), 200)
    const store = newStore()
    await store.restore()
    expect(size(store)).toBe(3)
    expect(lines.join('\n')).toMatch(/000000002.snapshot is damaged/)
  })

  test('has nothing to show from an empty disk, and says so without failing', async () => {
    const store = newStore()
    await store.restore()
    await store.refresh()
    expect(store.current()).toBeNull()
    expect(store.status()).toMatchObject({ fetchedAt: null, lastError: expect.stringMatching(/503/) })
  })
})

test('a disk that takes nothing does not keep new content from readers', async () => {
  const inTheWay = join(folder, 'file')
  await writeFile(inTheWay, '')
  const store = newStore({ folder: inTheWay })
  cms.behave = serving(glossarySnapshot(3))
  await store.refresh()
  expect(size(store)).toBe(3)
  expect(store.status()).toMatchObject({
    lastError: null,
    diskError: expect.stringMatching(/could not be written/),
  })
})

describe('polling', () => {
  test('asks again and again, one question at a time, and stops when told', async () => {
    const store = newStore({ intervalMs: 1 })
    onTestFinished(() => store.stop())
    cms.behave = serving(glossarySnapshot(3))
    store.start()
    for (let asked = 0; asked < 5; asked += 1) await cms.nextRequest()
    await store.stop()
    const { length } = cms.asked
    expect(cms.mostUnderWay).toBe(1)
    expect(size(store)).toBe(3)
    expect(cms.asked).toHaveLength(length)
  })

  test('stops at once in the middle of a question', async () => {
    const store = newStore({ silenceMs: 60_000 })
    cms.behave = frozen
    store.start()
    await cms.nextRequest()
    await store.stop()
    expect(lines).toEqual([])
  })
})
