import { expect, test } from 'vitest'
import { buildSpecialty } from '../testing/builders.ts'
import { balancePath, exampleProfile, scoresOfBalance } from './balance-path.ts'
import { balanceAt } from './program-card.ts'

const rated = (stage: 'pgy-1' | 'later-residency' | 'fellowship', value: number) => ({
  stage,
  dimension: 'time' as const,
  value,
  evidence: 'editorial-estimate' as const,
  reason: 'For tests.',
})
const pathology = buildSpecialty({ ratings: [rated('pgy-1', 3), rated('later-residency', 4)] })
const informatics = buildSpecialty({
  slug: 'clinical-informatics',
  kind: 'subspecialty',
  name: 'Clinical informatics',
  ratings: [rated('pgy-1', 1), rated('fellowship', 5)],
})

test('a stage is told by the base specialty, else by clinical informatics, else not at all', () => {
  const told = balancePath(pathology, informatics).map(({ stage, basis, scores }) => [
    stage,
    basis,
    scores.time,
  ])
  expect(told).toEqual([
    ['pgy-1', 'Pathology', 50],
    ['later-residency', 'Pathology', 75],
    ['fellowship', 'Clinical informatics', 100],
    ['waiver-years', 'Pathology', null],
    ['career', 'Pathology', null],
  ])
})

test('without a base specialty only what clinical informatics rates is told, without a profile nothing', () => {
  expect(balancePath(null, informatics).map(({ basis }) => basis)).toEqual(
    Array.from({ length: 5 }, () => 'Clinical informatics'),
  )
  expect(balancePath(null, null)).toEqual([])
})

test('the example is the base specialty that houses most, among those rated at two stages or more', () => {
  const pediatrics = buildSpecialty({ slug: 'pediatrics', ratings: pathology.ratings })
  const unrated = buildSpecialty({ slug: 'anesthesiology' })
  const counts: Record<string, number> = { pathology: 2, pediatrics: 5, anesthesiology: 9 }
  const profiles = [pathology, pediatrics, unrated, informatics]
  expect(exampleProfile(profiles, (slug) => counts[slug] ?? 0)?.slug).toBe('pediatrics')
  expect(exampleProfile([unrated, informatics], () => 1)).toBeNull()
})

test('a balance as a card lists it says the same by dimension', () => {
  expect(scoresOfBalance(balanceAt(pathology, 'later-residency'))).toEqual({
    time: 75,
    energy: null,
    control: null,
    growth: null,
    'well-being': null,
  })
})
