import {
  type ComparedGroup,
  type DimensionScores,
  mostCompared,
  printList,
  type ProfileCell,
  readList,
  shownComparison,
} from '@evenkeel/domain'

/** A profile that can stand in a comparison. */
interface Profile {
  readonly slug: string
  readonly name: string
}

/** The drawing at the head of a group of ratings: a strip for each column; null where the stage does not apply. */
export interface StripRow {
  /** Key of the group. */
  readonly group: string
  readonly title: string
  readonly strips: readonly (DimensionScores | null)[]
}

interface Comparing<P extends Profile> {
  /** Folder of the profiles, whose page of comparison is `${folder}/compare`. */
  readonly folder: string
  readonly noun: { readonly one: string; readonly many: string }
  /** All that can be chosen, in the order in which they are offered. */
  readonly offered: readonly P[]
  readonly compare: (chosen: readonly P[]) => ComparedGroup<ProfileCell>[]
  readonly stripsOf: (chosen: readonly P[]) => readonly StripRow[]
}

/** Everything that a comparison of profiles shows, in plain data, from the parameters of its address. */
export function profileComparePage<P extends Profile>(
  parameters: URLSearchParams,
  { folder, noun, offered, compare, stripsOf }: Comparing<P>,
) {
  const { slugs, notes } = readList(parameters.getAll('ids'), mostCompared, noun)
  const onlyDifferences = parameters.get('differences') === 'only'
  const chosen = slugs.flatMap((slug) => offered.find((profile) => profile.slug === slug) ?? [])
  const missing = slugs.filter((slug) => !chosen.some((profile) => profile.slug === slug))
  const own = chosen.map(({ slug }) => slug)
  const { groups, ...counts } = shownComparison(compare(chosen), onlyDifferences)
  const href = (ids: readonly string[], only = onlyDifferences) =>
    `${folder}/compare${ids.length > 0 ? `?ids=${printList(ids)}${only ? '&differences=only' : ''}` : ''}`
  return {
    folder,
    notes: [
      ...notes,
      ...missing.map(
        (slug) => `No ${noun.one.replace(/^an? /, '')} is published as “${slug}”; it has no column.`,
      ),
    ],
    onlyDifferences,
    columns: chosen.map(({ slug, name }) => ({
      slug,
      name,
      href: `${folder}/${slug}`,
      removeHref: href(own.filter((one) => one !== slug)),
    })),
    groups,
    strips: stripsOf(chosen),
    counts,
    offered: offered.map(({ slug, name }) => ({ slug, name, isChosen: own.includes(slug) })),
    links: { all: href(own, false), differences: href(own, true) },
  }
}

export type ProfileComparePage = ReturnType<typeof profileComparePage>
