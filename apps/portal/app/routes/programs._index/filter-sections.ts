import { type FacetCount, facetGroups, type Stance } from '@evenkeel/domain'

/** A group of questions in the filter panel. */
export interface FilterSection {
  readonly key: string
  readonly label: string
  readonly isOpen: boolean
  /** How many things are asked for in it. */
  readonly chosen: number
  readonly facets: readonly FilterFacet[]
}

export interface FilterFacet {
  readonly param: string
  readonly label: string
  readonly help: string | null
  readonly isOpen: boolean
  /** True where no listing of all answers it yet, so that there is nothing to choose. */
  readonly isSilent: boolean
  readonly options: readonly FilterChoice[]
  /** What to do with those that do not say; null where every listing says. */
  readonly unknown: { readonly count: number; readonly stance: Stance } | null
}

export interface FilterChoice {
  readonly value: string
  readonly label: string
  /** What choosing it would show, those included that do not say and are kept. */
  readonly count: number
  readonly unknownKept: number
  readonly isChosen: boolean
}

/**
 * The filter panel: facets in their groups, in the order of the domain. What most readers ask first stands open, the
 * rest is folded until something in it is chosen.
 */
export function filterSections(
  counts: readonly FacetCount[],
  silent: ReadonlySet<string> = new Set(),
): FilterSection[] {
  return facetGroups
    .map(({ value, label }) => {
      const inGroup = counts.filter(({ facet, options }) => facet.group === value && options.length > 0)
      const chosen = inGroup.reduce((sum, count) => sum + askedOf(count), 0)
      return {
        key: value,
        label,
        isOpen: openGroups.has(value) || chosen > 0,
        chosen,
        facets: inGroup.map((count, at) => ({
          ...filterFacet(count),
          isSilent: silent.has(count.facet.key) && askedOf(count) === 0,
          // The same remark is made once, where it comes first.
          help: inGroup[at - 1]?.facet.help === count.facet.help ? null : (count.facet.help ?? null),
        })),
      }
    })
    .filter(({ facets }) => facets.length > 0)
}

function filterFacet(count: FacetCount): Omit<FilterFacet, 'help' | 'isSilent'> {
  const { facet, options, stance, unknown } = count
  return {
    param: facet.param,
    label: facet.label,
    isOpen: openFacets.has(facet.key) || askedOf(count) > 0,
    options: options.map(({ value, label, count: shown, matching, isChosen }) => ({
      value,
      label,
      count: shown,
      unknownKept: shown - matching,
      isChosen,
    })),
    unknown: unknown > 0 || stance !== 'include' ? { count: unknown, stance } : null,
  }
}

function askedOf({ options, stance }: FacetCount): number {
  return options.filter(({ isChosen }) => isChosen).length + (stance === 'include' ? 0 : 1)
}

const openGroups = new Set<string>(['program', 'visa', 'place'])
const openFacets = new Set(['kind', 'j1', 'h1b'])
