import { describe, expect, it } from 'vitest'
import { shownComparison } from '../programs/comparison/comparison.ts'
import { buildSpecialty } from '../testing/builders.ts'
import type { Rating } from './rating.ts'
import { specialtiesSideBySide } from './specialties-side-by-side.ts'

const rated = (stage: Rating['stage'], dimension: Rating['dimension'], value: number | null): Rating => ({
  stage,
  dimension,
  value,
  evidence: value === null ? 'no-guidance' : 'editorial-estimate',
  reason: value === null ? null : `Because of ${dimension}.`,
})
const pathology = buildSpecialty({
  trainingYears: '4',
  ratings: [rated('pgy-1', 'time', 4), rated('pgy-1', 'energy', 3), rated('fellowship', 'time', 4)],
  strengths: ['Daytime hours.'],
})
const pediatrics = buildSpecialty({
  slug: 'pediatrics',
  name: 'Pediatrics',
  trainingYears: '3',
  ratings: [rated('pgy-1', 'time', 2), rated('pgy-1', 'energy', 3), rated('pgy-1', 'control', null)],
  strengths: ['Daytime hours.'],
})
const informatics = buildSpecialty({
  slug: 'clinical-informatics',
  kind: 'subspecialty',
  name: 'Clinical informatics',
  ratings: [rated('fellowship', 'time', 5)],
  attributes: [
    {
      attribute: 'remote-hybrid',
      value: 4,
      evidence: 'editorial-estimate',
      reason: 'Much of it is writing.',
    },
  ],
})

const rows = (...profiles: Parameters<typeof specialtiesSideBySide>[0]) =>
  specialtiesSideBySide(profiles).flatMap((group) =>
    group.rows.map(({ label, likeness, cells }) => ({
      label,
      likeness,
      cells: cells.map((cell) => {
        if (cell.kind !== 'stated') return cell.kind
        return cell.content.as === 'rating' ? cell.content.rating.step : cell.same
      }),
    })),
  )
const row = (label: string, found: ReturnType<typeof rows>) => found.find((one) => one.label === label)

describe('two base specialties', () => {
  const found = rows(pathology, pediatrics)
  it.each([
    ['Years of training', 'values', ['4 years', '3 years']],
    ['PGY-1, time', 'values', ['Good', 'Hard']],
    ['PGY-1, energy', 'alike', ['Mixed', 'Mixed']],
    ['PGY-1, control', 'all-unknown', ['unknown', 'unknown']],
    ['CI fellowship, time', 'some-unknown', ['Good', 'unknown']],
    ['Strengths', 'alike', ['Daytime hours.', 'Daytime hours.']],
  ])('%s', (label, likeness, cells) => {
    expect(row(label, found)).toEqual({ label, likeness, cells })
  })

  it('lose no row when only differences are shown', () => {
    const groups = specialtiesSideBySide([pathology, pediatrics])
    const { groups: shown, alike, unknown } = shownComparison(groups, true)
    const inTable = shown.flatMap((group) => group.rows.map(({ label }) => label))
    expect([...inTable, ...alike, ...unknown].sort()).toEqual(found.map(({ label }) => label).sort())
    expect(alike).toContain('PGY-1, energy')
  })

  it('carry the reason and what it rests on', () => {
    const cell = specialtiesSideBySide([pathology]).find(({ key }) => key === 'pgy-1')?.rows[0]?.cells[0]
    expect(cell).toMatchObject({
      content: { rating: { evidenceLabel: 'Editorial estimate', reason: 'Because of time.' } },
    })
  })
})

it('a fellowship has no PGY-1, and is known for things that nobody rated for a residency', () => {
  const found = rows(pathology, informatics)
  expect(row('PGY-1, time', found)).toMatchObject({ likeness: 'kinds', cells: ['Good', 'does-not-apply'] })
  expect(row('Remote or hybrid work', found)).toMatchObject({ cells: ['unknown', 'Good'] })
  expect(row('Remote or hybrid work', rows(pathology, pediatrics))).toBeUndefined()
  expect(row('PGY-1, time', rows(informatics))).toBeUndefined()
})

it('figures stand in one row where they are of one kind', () => {
  const figure = (value: string) => ({
    label: 'Work hours in PGY-1',
    value,
    population: 'residents',
    period: '2008',
    source: {
      name: 'A survey',
      url: 'https://survey.example/hours',
      strength: 'secondary' as const,
      checkedOn: '2026-11-01',
    },
  })
  const found = rows(
    buildSpecialty({ figures: [figure('50 hours')] }),
    buildSpecialty({ slug: 'b', figures: [figure('65 hours')] }),
    pediatrics,
  )
  expect(row('Work hours in PGY-1', found)?.cells).toEqual(['50 hours', '65 hours', 'unknown'])
})
