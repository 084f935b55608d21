import { type ProgramChange, programChangeInWords } from '@evenkeel/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../payload-types.ts'
import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { act, publishedByTwo } from '../testing/reviewing.ts'
import { evidence, institution, program } from '../testing/sample-content.ts'

let cms: CmsUnderTest
let editor: User
let colleague: User
let north: number

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  colleague = await cms.person('editor')
  north = (await cms.ask('/institutions', { method: 'POST', as: editor, json: institution() })).body.doc.id
})
afterAll(() => cms.close())

let number = 0
const numbered = (over: Record<string, unknown>) => {
  number += 1
  return program(north, { slug: `history-${number}`, ...over })
}
const listed = (over: Record<string, unknown> = {}) =>
  publishedByTwo(cms, editor, { collection: 'programs', json: numbered(over) })
const patch = (id: number, json: unknown, query = '') =>
  cms.ask(`/programs/${id}${query}`, { method: 'PATCH', as: editor, json })

/** Saves a change, lets a colleague look at it, and publishes it. */
async function publish(id: number, json: object = {}): Promise<void> {
  await patch(id, json, '?draft=true')
  await act(cms, colleague, { act: 'approve', collection: 'programs', id })
  expect((await patch(id, { _status: 'published' })).status).toBe(200)
}

/** The history as readers get it, oldest first, in words. */
async function told(id: number): Promise<string[]> {
  const { body } = await cms.ask(`/programs/${id}`)
  return ((body.changes as ProgramChange[] | null) ?? [])
    .map((change) => `${programChangeInWords(change)}${change.source ? `, ${change.source.name}` : ''}`)
    .toReversed()
}

describe('what readers are told of a listing', () => {
  it('begins with its first publication, not with its drafts', async () => {
    const json = numbered({ _status: 'draft' })
    const made = await cms.ask('/programs?draft=true', { method: 'POST', as: editor, json })
    const { id } = made.body.doc
    await publish(id, { city: 'Salem' })
    expect(await told(id)).toEqual(['Listed here for the first time'])
  })

  it('is each change with the source that supports it, against what they saw before', async () => {
    const id = await listed()
    const rows = [
      evidence(['listing', 'j1']),
      evidence(['h1b'], { sourceName: 'Visa page', checkedOn: '2026-02-01T12:00:00.000Z' }),
    ]
    await patch(id, { facts: { h1b: 'does-not' }, evidence: rows }, '?draft=true')
    expect(await told(id)).toHaveLength(1)
    await publish(id, { facts: { h1b: 'sponsors' }, evidence: rows })
    expect(await told(id)).toEqual([
      'Listed here for the first time',
      'H-1B sponsorship changed from not stated to Sponsors, Program website: Visa page',
    ])
  })

  it('names institutions, not their numbers', async () => {
    const id = await listed()
    const south = await cms.ask('/institutions', {
      method: 'POST',
      as: editor,
      json: institution({ slug: 'south-hospital', name: 'South Hospital' }),
    })
    await publish(id, { institution: south.body.doc.id })
    expect((await told(id)).at(-1)).toBe(
      'Institution changed from North Hospital to South Hospital, Program website: Program website',
    )
  })

  it('goes on after the listing was away, with what changed meanwhile', async () => {
    const id = await listed()
    await patch(id, { _status: 'draft' })
    await publish(id, { city: 'Salem' })
    expect((await told(id)).toSorted()).toEqual([
      'City changed from Boston to Salem, Program website: Program website',
      'Listed here again',
      'Listed here for the first time',
    ])
  })

  it('is not taken back with an old version, which is a change like any other', async () => {
    const id = await listed()
    await patch(id, { city: 'Salem' })
    const versions = await cms.ask(
      `/programs/versions?where[parent][equals]=${id}&where[version._status][equals]=published&sort=createdAt`,
      {
        as: editor,
      },
    )
    await cms.ask(`/programs/versions/${versions.body.docs[0]?.id}`, { method: 'POST', as: editor })
    expect((await told(id)).map((line) => line.split(',')[0])).toEqual([
      'Listed here for the first time',
      'City changed from Boston to Salem',
      'City changed from Salem to Boston',
    ])
  })

  it('cannot be written by anybody, by any way in', async () => {
    const forged = [{ on: '2020-01-01', kind: 'changed', about: ['h1b'], to: 'Sponsors' }]
    const id = await listed({ changes: forged })
    await patch(id, { changes: forged })
    await patch(id, { changes: [] })
    await cms.ask(`/programs?where[id][equals]=${id}`, {
      method: 'PATCH',
      as: editor,
      json: { changes: forged },
    })
    await cms.payload.update({ collection: 'programs', id, data: { changes: forged } })
    expect(await told(id)).toEqual(['Listed here for the first time'])
    const copy = await cms.ask(`/programs/${id}/duplicate?draft=true`, {
      method: 'POST',
      as: editor,
      json: {},
    })
    expect(copy.body.doc.changes ?? []).toEqual([])
  })

  it('holds no name of anybody who works here, and travels in the snapshot', async () => {
    const id = await listed()
    await patch(id, { city: 'Salem' })
    const snapshot = await buildSnapshot(cms.payload, {}, '2026-01-01T00:00:00.000Z', [
      'institutions',
      'programs',
    ])
    const entries = JSON.stringify(snapshot.entries.programs)
    expect(entries).toContain('"about":["city"],"from":"Boston","to":"Salem"')
    expect(entries).not.toContain(editor.name)
    expect(snapshot.problems).toEqual([])
  })
})
