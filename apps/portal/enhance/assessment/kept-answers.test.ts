import { afterEach, expect, test, vi } from 'vitest'
import { erase, haveSameFields, keep, keptAnswers } from './kept-answers.ts'

const answers = { fields: [['visa', 'ead']] as const, step: 'week' }
const none = { fields: [], step: 'week' }

/** A store of a browser; one that refuses throws at every write. */
function stubStore(refuses = false): Map<string, string> {
  const items = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuses) throw new Error('QuotaExceededError')
      items.set(key, value)
    },
    removeItem: (key: string) => items.delete(key),
  })
  return items
}
afterEach(() => {
  erase()
  vi.unstubAllGlobals()
})

test('answers are kept until they are erased', () => {
  const items = stubStore()
  expect(keep(answers)).toBe(true)
  expect(keptAnswers()).toEqual(answers)
  erase()
  expect([keptAnswers(), items.size]).toEqual([null, 0])
})

test('whoever skipped everything has kept that, too', () => {
  stubStore()
  keep(none)
  expect(keptAnswers()).toEqual(none)
})

test('where the browser keeps nothing they last as long as the page', () => {
  const items = stubStore(true)
  expect(keep(answers)).toBe(false)
  expect([keptAnswers(), items.size]).toEqual([answers, 0])
  erase()
  expect(keptAnswers()).toBeNull()
})

test.each(['{', '{"fields":[["visa"]],"step":"week"}', '[]', 'null', '{"fields":[]}'])(
  'what nobody here wrote is not read: %s',
  (text) => {
    stubStore().set('evenkeel-answers-1', text)
    expect(keptAnswers()).toBeNull()
  },
)

test('the order of fields makes no other answers', () => {
  const two = { fields: [['a', '1'] as const, ['b', '2'] as const], step: 'x' }
  expect(haveSameFields(two, { fields: [...two.fields].reverse(), step: 'y' })).toBe(true)
  expect(haveSameFields(two, answers)).toBe(false)
})
