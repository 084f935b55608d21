import { programKinds } from '../program.ts'
import type { Facet } from './facet.ts'

export const kindFacet: Facet = {
  key: 'kind',
  param: 'kind',
  label: 'Residency or fellowship',
  group: 'program',
  options: () => programKinds,
  valuesOf: ({ program }) => [program.kind],
}
