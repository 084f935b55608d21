import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '../access/roles.ts'
import type { User } from '../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../testing/cms-under-test.ts'
import { deskSections, type DeskSection } from './desk-sections.ts'
import { deskWork } from './desk-work.ts'

let cms: CmsUnderTest
let user: TypedUser
beforeAll(async () => {
  cms = await cmsUnderTest()
  const editor: User = await cms.person('editor')
  user = { ...editor, collection: 'users' }
})
afterAll(() => cms.close())

const line = (label: string) => ({ label, href: '/admin', count: 1 })
const section = (called: string, place: DeskSection['place'], lines: DeskSection['lines']): DeskSection => ({
  title: called.toUpperCase(),
  called,
  place,
  lines,
})
const waits = (label: string) => () => Promise.resolve([line(label)])
const empty = () => Promise.resolve([])

describe('the desk of a role', () => {
  const sections = [
    section('a', { editor: 20, advisor: 10 }, waits('a')),
    section('b', { editor: 10, advisor: 20 }, waits('b')),
    section('c', { administrator: 10 }, waits('c')),
    section('d', { editor: 5, advisor: 5 }, empty),
  ]

  it.each([
    ['editor', ['B', 'A'], ['d']],
    ['advisor', ['A', 'B'], ['d']],
    ['administrator', ['C'], []],
  ] as const)('%s: %j first, nothing among %j', async (role, titles, nothing) => {
    const work = await deskWork(cms.payload, user, role, sections)
    expect(work.waiting.map(({ title }) => title)).toEqual(titles)
    expect(work).toMatchObject({ nothing, broken: [] })
  })

  it('goes on without what cannot be looked at, and says so', async () => {
    const broken = section('reports', { editor: 1 }, () => Promise.reject(new Error('The database is away.')))
    const work = await deskWork(cms.payload, user, 'editor', [broken, ...sections])
    expect(work.broken).toEqual(['reports'])
    expect(work.waiting).toHaveLength(2)
  })
})

it('every role has an order of its own in which no two things share a place', () => {
  for (const role of ROLES) {
    const places = deskSections.flatMap(({ place }) => place[role] ?? [])
    expect(places.length).toBeGreaterThan(3)
    expect(new Set(places).size).toBe(places.length)
  }
})

it('asks the database a bounded number of questions, however much there is', async () => {
  const questions: string[] = []
  const watched = new Proxy(cms.payload, {
    get: (target, name: keyof Payload) => {
      if (name === 'find') questions.push('find')
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value
    },
  })
  await deskWork(watched, user, 'editor')
  expect(questions.length).toBeGreaterThan(0)
  expect(questions.length).toBeLessThan(60)
})
