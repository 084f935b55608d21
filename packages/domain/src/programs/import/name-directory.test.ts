import { describe, expect, it } from 'vitest'
import { nameDirectory } from './name-directory.ts'
import { plainKey } from './plain-key.ts'

const directory = nameDirectory('institution', [
  { slug: 'harbor', name: 'The Harbor Hospital', alsoCalled: ['St. Mary’s', 'HH'] },
  { slug: 'memorial-me', name: 'Memorial Hospital', alsoCalled: [] },
  { slug: 'memorial-vt', name: 'Memorial Hospital', alsoCalled: [] },
  { slug: 'hh-2', name: 'Hill House', alsoCalled: ['Hill House'] },
])

describe('a name in a file', () => {
  it.each(['harbor', 'Harbor Hospital', 'THE  HARBOR HOSPITAL', 'St Marys', "st. mary's", 'HH'])(
    '“%s” is found',
    (text) => expect(directory.find(text)).toEqual({ slug: 'harbor' }),
  )
  it('that two entries have asks which', () => {
    expect(directory.find('Memorial Hospital')).toEqual({
      problem:
        'More than one institution is called “Memorial Hospital”. Give the address name instead: memorial-me or memorial-vt.',
    })
    expect(directory.find('memorial-vt')).toEqual({ slug: 'memorial-vt' })
  })
  it('that one entry has twice is that entry', () => {
    expect(directory.find('Hill House')).toEqual({ slug: 'hh-2' })
  })
  it('that nobody has is never matched by a part of it', () => {
    for (const text of ['Harbor', 'Harbor Hospital East', 'Mary'])
      expect(directory.find(text)).toEqual({ problem: expect.stringMatching(/^No institution is called/) })
  })
})

it('an address name is told as the name, or as itself', () => {
  expect([directory.nameOf('harbor'), directory.nameOf('gone')]).toEqual(['The Harbor Hospital', 'gone'])
})

it('two ways of writing a name have one key', () => {
  expect(plainKey('Hôpital Sainte-Anne & Co.')).toBe(plainKey('hopital sainte anne AND co'))
})
