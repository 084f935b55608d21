import { buildSearchIndex, mostSaved } from '@evenkeel/domain'
import { buildListing } from '@evenkeel/domain/testing'
import { expect, test } from 'vitest'
import { pastedAddress } from './pasted-address.ts'

const index = buildSearchIndex(
  ['a', 'b', 'c'].map((slug) => buildListing({ program: { slug } })),
  '2026-11-23',
)
const pastedAt = (query: string) => pastedAddress(index, new URLSearchParams(query), 'https://portal.example')

test.each([
  ['ids=a&more=https://portal.example/programs/b', '/programs/saved?ids=a,b'],
  ['ids=a,b&more=/programs/compare?ids%3Db,c', '/programs/saved?ids=a,b,c'],
  ['more=b', '/programs/saved?ids=b'],
  ['more=https://portal.example/programs/not-here', '/programs/saved?ids=not-here'],
])('?%s leads to %s', (query, href) => {
  expect(pastedAt(query)).toEqual({ href })
})

test('nothing was sent, nothing is said', () => {
  expect(pastedAt('ids=a')).toBeNull()
})

const notOfHere =
  'This is not an address of a program list or program here. Those begin with https://portal.example/programs/. Nothing was added.'
test.each([
  ['javascript:alert(1)', notOfHere],
  ['https://evil.example/programs/x', notOfHere],
  ['hello', notOfHere],
  [
    'https://evil.example/programs/x https://evil.example/ /programs/b',
    '“https://evil.example/programs/x” is not an address of a program list or program here. Those begin with https://portal.example/programs/. Nothing was added.',
  ],
  [' ', 'Nothing was pasted. Paste an address first.'],
])('pasting “%s” is refused, and what was typed is given back', (typed, problem) => {
  expect(pastedAt(`ids=a&more=${encodeURIComponent(typed)}`)).toEqual({ typed, problem })
})

test('a list that is full says so instead of losing what was added', () => {
  const full = Array.from({ length: mostSaved }, (_, at) => `p-${at}`).join(',')
  expect(pastedAt(`ids=${full}&more=a`)).toMatchObject({
    problem: 'With this the list would have 51 programs; it holds 50. Remove some first.',
  })
  expect(pastedAt(`ids=${full}&more=/programs/p-7`)).toEqual({ href: `/programs/saved?ids=${full}` })
})
