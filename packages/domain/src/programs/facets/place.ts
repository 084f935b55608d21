import { censusRegions, regionOf, usStates } from '../../frame/us-states.ts'
import type { Facet } from './facet.ts'

export const stateFacet: Facet = {
  key: 'state',
  param: 'state',
  label: 'State',
  group: 'place',
  options: (listings) => {
    const present = new Set<string>(listings.map(({ program }) => program.state))
    return usStates.filter(({ value }) => present.has(value))
  },
  valuesOf: ({ program }) => [program.state],
}

export const regionFacet: Facet = {
  key: 'region',
  param: 'region',
  label: 'Region',
  help: 'Regions of the US Census Bureau.',
  group: 'place',
  options: () => censusRegions,
  valuesOf: ({ program }) => [regionOf(program.state)],
}
