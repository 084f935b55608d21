import { expect, it } from 'vitest'
import { proseFromMarkdown } from '../content/prose-from-markdown.ts'
import { saveConflict } from './save-conflict.ts'

const base = {
  title: 'A fee',
  force: 'in-force',
  statement: proseFromMarkdown('The employer pays.'),
  visas: ['h-1b'],
}
const rows = (theirs: object, mine: object) =>
  saveConflict('visaFacts', { base, theirs: { ...base, ...theirs }, mine: { ...base, ...mine } }).map(
    ({ field, theirs: saved, mine: typed }) => [field, saved, typed],
  )

it.each([
  ['nobody changed anything', {}, {}, []],
  ['both wrote the same', { title: 'Fees' }, { title: 'Fees' }, []],
  ['only the other wrote', { title: 'Fees' }, {}, [['title', 'Fees', null]]],
  ['only this person wrote', {}, { title: 'Fees' }, [['title', null, 'Fees']]],
  ['both wrote different things', { title: 'Fees' }, { title: 'Costs' }, [['title', 'Fees', 'Costs']]],
  [
    'one wrote here, the other there',
    { title: 'Fees' },
    { force: 'blocked' },
    [
      ['title', 'Fees', null],
      ['force', null, 'Blocked by a court'],
    ],
  ],
  ['what was blanked', { title: null }, { title: 'Costs' }, [['title', 'not stated', 'Costs']]],
])('%s', (_what, theirs, mine, expected) => {
  expect(rows(theirs, mine)).toEqual(expected)
})

it('has the whole running text of both at hand', () => {
  const [row] = rows(
    { statement: proseFromMarkdown('The employer pays all of it.') },
    { statement: proseFromMarkdown('The employer pays, says the agency.') },
  )
  expect(row).toEqual(['statement', 'The employer pays all of it.', 'The employer pays, says the agency.'])
})

it('takes each fact of a listing for itself', () => {
  const facts = { j1: null, h1b: null }
  const found = saveConflict('programs', {
    base: { facts },
    theirs: { facts: { ...facts, j1: 'sponsors' } },
    mine: { facts: { ...facts, h1b: 'does-not' } },
  })
  expect(found).toMatchObject([
    { field: 'facts.j1', label: 'J-1 sponsorship', theirs: 'Sponsors', mine: null },
    { field: 'facts.h1b', label: 'H-1B sponsorship', theirs: null, mine: 'Does not sponsor' },
  ])
})
