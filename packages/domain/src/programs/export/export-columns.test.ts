import { expect, test } from 'vitest'
import { buildEvidence, buildListing } from '../../testing/builders.ts'
import { exportHeads, exportRow } from './export-columns.ts'
import { exportedProgram } from './exported-program.ts'

type Parts = Parameters<typeof buildListing>[0]

/** The cells of a listing by the head of their column. */
function cellsOf(parts: Parts): Record<string, string | number> {
  const row = exportRow(exportedProgram(buildListing(parts), '2026-11-23', 'https://portal.example'))
  expect(row).toHaveLength(exportHeads.length)
  return Object.fromEntries(exportHeads.map((head, at) => [head, row[at] ?? 'missing']))
}

test('each head is there once, the name and the address first', () => {
  expect(new Set(exportHeads).size).toBe(exportHeads.length)
  expect(exportHeads.slice(0, 2)).toEqual(['Program', 'Address'])
  expect(cellsOf({}).Address).toBe('https://portal.example/programs/harbor-fellowship')
})

test.each<[string, Parts, string, string | number]>([
  [
    'an amount is a bare number',
    { program: { facts: { weeklyHours: 50 } } },
    'Work hours a week (hours a week)',
    50,
  ],
  [
    'a stated zero is a zero',
    { program: { facts: { remoteDays: 0 } } },
    'Remote days a week (days a week)',
    0,
  ],
  ['a gap is told', {}, 'Work hours a week (hours a week)', 'Not stated'],
  ['a gap is no no', {}, 'Immigration legal help', 'Not stated'],
  ['a gap is marked', {}, 'Immigration legal help: mark', 'Unknown'],
  ['a stated no is a no', { program: { facts: { legalSupport: 'no' } } }, 'Immigration legal help', 'No'],
  ['what makes no sense does not apply', {}, 'Position type', 'Does not apply'],
  ['a policy of the institution', { institution: { facts: { h1b: 'sponsors' } } }, 'H-1B policy', 'Sponsors'],
  [
    'says that it is one',
    { institution: { facts: { h1b: 'sponsors' } } },
    'H-1B policy: whose',
    'Institution policy',
  ],
  [
    'and is no statement of the program',
    { institution: { facts: { h1b: 'sponsors' } } },
    'H-1B: the program states',
    'Not stated',
  ],
  ['no policy is nobody’s', {}, 'J-1 policy: whose', 'Not stated'],
])('%s', (_case, parts, head, expected) => {
  expect(cellsOf(parts)[head]).toBe(expected)
})

test('sources stand with their address and day, those that say otherwise too', () => {
  const evidence = [
    buildEvidence(['nights'], { checkedOn: '2026-05-01' }),
    buildEvidence(['nights'], {
      agrees: false,
      note: 'Some nights.',
      sourceKind: 'applicant',
      sourceName: 'A fellow',
      url: null,
      checkedOn: '2026-10-01',
    }),
  ] as never
  const cells = cellsOf({ program: { facts: { nights: 'none' }, evidence } })
  expect(cells['Nights: sources']).toBe(
    'says otherwise: Some nights. Applicant: A fellow (2026-10-01); Program website: Program page <https://program.example/page> (2026-05-01)',
  )
  expect(cells['Nights: checked on']).toBe('2026-10-01')
  expect(cells['Nights: mark']).toBe('Conflict')
})
