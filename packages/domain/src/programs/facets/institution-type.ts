import { institutionFacts } from '../../institutions/institution-facts.ts'
import type { Facet } from './facet.ts'

export const institutionTypeFacet: Facet = {
  key: 'institutionType',
  param: 'institution-type',
  label: 'Institution type',
  group: 'program',
  options: () => institutionTypes,
  valuesOf: ({ institution }) => (institution.facts.type === null ? null : [institution.facts.type]),
}

const institutionTypes = institutionFacts.type.options
