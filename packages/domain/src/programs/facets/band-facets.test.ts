import { expect, test } from 'vitest'
import { buildListing } from '../../testing/builders.ts'
import type { ProgramFactKey } from '../program-facts.ts'
import { facets } from './all-facets.ts'

/** What a reader sees ticked for a stated number, at the edges of the bands. */
const table: [ProgramFactKey, stated: number, band: string][] = [
  ['weeklyHours', 44.5, 'Under 45 hours'],
  ['weeklyHours', 45, '45 to under 55 hours'],
  ['weeklyHours', 54.9, '45 to under 55 hours'],
  ['weeklyHours', 80, '75 hours or more'],
  ['clinicalShare', 0, '20 percent or less'],
  ['clinicalShare', 20, '20 percent or less'],
  ['clinicalShare', 21, '21 to 40 percent'],
  ['clinicalShare', 60, '41 to 60 percent'],
  ['clinicalShare', 100, '61 percent or more'],
  ['remoteDays', 0, 'On site only'],
  ['remoteDays', 0.5, 'About one or two days'],
  ['remoteDays', 2, 'About one or two days'],
  ['remoteDays', 2.5, 'Three days or more'],
  ['shiftsPerMonth', 6, '5 to under 9 shifts'],
  ['imgShare', 0, 'None'],
  ['imgShare', 1, '1 to 24 percent'],
  ['imgShare', 25, '25 to 49 percent'],
  ['imgShare', 74, '50 to 74 percent'],
  ['imgShare', 100, '75 percent or more'],
  ['positionsPerYear', 0, 'None'],
  ['positionsPerYear', 2, '1 to 2 positions'],
  ['positionsPerYear', 3, '3 to 5 positions'],
  ['positionsPerYear', 21, '21 positions or more'],
]

test.each(table)('%s of %d is “%s”', (key, stated, band) => {
  const facet = facets.find((one) => one.key === key)
  const answers = facet?.valuesOf(buildListing({ program: { facts: { [key]: stated } } }), '2026-11-23')
  const labels = facet?.options([]).filter(({ value }) => answers?.includes(value))
  expect(labels?.map(({ label }) => label)).toEqual([band])
})
