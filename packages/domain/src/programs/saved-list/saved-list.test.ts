import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostSaved } from './list-address.ts'
import { joinedLists, printSavedList, readSavedList, withMoved, withoutProgram } from './saved-list.ts'

const list = [
  { slug: 'harbor', name: 'Harbor Hospital' },
  { slug: 'lake', name: 'Lakeside' },
  { slug: 'north', name: 'North' },
]

test.each<[string, string | null, string[]]>([
  ['nothing was ever kept', null, []],
  ['the list as it was written', printSavedList(list), ['Harbor Hospital', 'Lakeside', 'North']],
  ['cut off in the middle', printSavedList(list).slice(0, 40), []],
  ['something of another program', '[1,2,3]', []],
  ['null', 'null', []],
  ['no list where one should be', '{"programs":{"slug":"a"}}', []],
  [
    'odd entries among good ones',
    '{"programs":[null,7,{"slug":"A b"},{"slug":"lake","name":5},{"name":"x"}]}',
    ['lake'],
  ],
  ['one program twice', '{"programs":[{"slug":"a","name":"A"},{"slug":"a","name":"B"}]}', ['B']],
])('what is read of %s', (_case, text, names) => {
  expect(readSavedList(text).map(({ name }) => name)).toEqual(names)
})

test('whatever stands there, what comes out comes out again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      for (const one of [JSON.stringify({ programs: value }), text]) {
        const read = readSavedList(one)
        expect(readSavedList(printSavedList(read))).toEqual(read)
      }
    }),
  )
})

test('joining keeps the order and the names of the first list, and never exceeds what there is room for', () => {
  const more = [
    { slug: 'lake', name: 'Another name' },
    { slug: 'south', name: 'South' },
  ]
  expect(joinedLists(list, more).map(({ name }) => name)).toEqual([
    'Harbor Hospital',
    'Lakeside',
    'North',
    'South',
  ])
  const many = Array.from({ length: 80 }, (_, at) => ({ slug: `p-${at}`, name: `P ${at}` }))
  expect(joinedLists(list, many)).toHaveLength(mostSaved)
})

test('a program is taken out or moved, the others stay as they are', () => {
  expect(withoutProgram(list, 'lake').map(({ slug }) => slug)).toEqual(['harbor', 'north'])
  expect(withMoved(list, 'north', -1).map(({ slug }) => slug)).toEqual(['harbor', 'north', 'lake'])
  expect(withMoved(list, 'nobody', 1)).toEqual(list)
})
