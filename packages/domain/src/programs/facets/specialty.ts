import type { Facet } from './facet.ts'

/** The specialty of a residency, or the base specialty that houses a fellowship. */
export const specialtyFacet: Facet = {
  key: 'specialty',
  param: 'specialty',
  label: 'Base or sponsoring specialty',
  help: 'For fellowships: the department that houses the program. Graduates of other specialties may often apply; ask.',
  group: 'program',
  options: (listings) => {
    const names = new Map<string, string>()
    for (const { specialty } of listings) if (specialty) names.set(specialty.slug, specialty.name)
    return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => (a.label < b.label ? -1 : 1))
  },
  valuesOf: ({ specialty }) => (specialty ? [specialty.slug] : null),
}
