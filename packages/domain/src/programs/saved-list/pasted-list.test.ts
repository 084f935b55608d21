import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isListedName } from './list-address.ts'
import { pastedList } from './pasted-list.ts'

const at = {
  site: 'https://portal.example:8443',
  isListed: (slug: string) => ['harbor-fellowship', 'north'].includes(slug),
}

test.each<[string, string[]]>([
  ['https://portal.example:8443/programs/saved?ids=a,b', ['a', 'b']],
  ['HTTPS://Portal.Example:8443/programs/a', ['a']],
  ['http://portal.example:8443/programs/compare?ids=a&ids=b', ['a', 'b']],
  ['portal.example:8443/programs/a/changes', ['a']],
  ['/programs/harbor-fellowship?x=1#visa', ['harbor-fellowship']],
  ['/programs/compare?ids=north%2Cb&differences=only', ['north', 'b']],
  ['/programs?list=a,b&h1b=sponsors', ['a', 'b']],
  ['/programs/saved?ids=a,<b>', ['a']],
  ['harbor-fellowship', ['harbor-fellowship']],
  ['harbor-fellowship, north', ['harbor-fellowship', 'north']],
  ['See /programs/a, and (/programs/compare?ids=b,c).', ['a', 'b', 'c']],
])('pasting %s finds %j', (text, slugs) => {
  expect(pastedList(text, at).slugs).toEqual(slugs)
})

test.each([
  'javascript:alert(1)',
  'https://evil.example/programs/x',
  'https://evil.example/programs/saved?ids=a,b',
  'https://portal.example/programs/a',
  'https://portal.example:8443@evil.example/programs/a',
  '//evil.example/programs/a',
  'evil.example/programs/a',
  'https://portal.example:8443/visas/h-1b',
  'https://portal.example:8443/programs/compare',
  '/programs/places?state=OH',
  '/elsewhere/programs/a',
])('%s leads to no program here', (text) => {
  expect(pastedList(text, at)).toEqual({ slugs: [], elsewhere: [text] })
})

test.each(['', 'hello', 'closed-program', '%% __proto__ constructor'])('“%s” names nothing', (text) => {
  expect(pastedList(text, at)).toEqual({ slugs: [], elsewhere: [] })
})

test('whatever is pasted, what comes out can be the name of a program', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '/programs/', '?ids='), (text, before) => {
      expect(pastedList(before + text, at).slugs.every(isListedName)).toBe(true)
    }),
  )
})
