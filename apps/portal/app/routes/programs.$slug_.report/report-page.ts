import {
  blankReport,
  type FactView,
  institutionFact,
  institutionFacts,
  keysOf,
  type Listing,
  reportedFactGroups,
  reportedFactLabel,
  reportedFactSchema,
  reportedFactView,
  shortProgramName,
  type SearchIndex,
  type TypedReport,
} from '@evenkeel/domain'

/** The listing of that address name; undefined where none is published. */
export function listingNamed(index: SearchIndex, slug: string | undefined): Listing | undefined {
  return index.listings.find(({ listing }) => listing.program.slug === slug)?.listing
}

/** What the form shows of a listing and of the fact that was asked about, in plain data. */
export function reportPage(listing: Listing, today: string, asked: string | null) {
  const { program, institution } = listing
  const fact = asked !== null && reportedFactSchema.safeParse(asked).success ? asked : null
  return {
    slug: program.slug,
    institution: institution.name,
    shortName: shortProgramName(program.name, institution.name),
    /** The key of the fact whose link was followed; null where the reader chooses. */
    fact,
    groups: reportedFactGroups(program.kind),
    stated: fact === null ? [] : statedOf(listing, fact, today),
  }
}

/** What we state about a fact: the program's statement and, of visa facts, its institution's policy. */
function statedOf(listing: Listing, fact: string, today: string): { label: string; view: FactView }[] {
  const view = reportedFactView(listing.program, fact, today)
  if (!view) return []
  const key = keysOf(institutionFacts).find((one) => one === fact)
  if (!key) return [{ label: reportedFactLabel(fact), view: withNames(view, listing) }]
  return [
    { label: 'Program statement', view },
    { label: 'Institution policy', view: institutionFact(listing.institution, key, today) },
  ]
}

/** A specialty by its name, which the listing itself does not hold. */
function withNames(view: FactView, { specialty }: Listing): FactView {
  return view.key === 'specialty' && view.text !== null ? { ...view, text: specialty?.name ?? null } : view
}

/** The form before anybody typed: what is not stated can only be known, not wrong. */
export function untouched({ fact, stated }: Pick<ReportPage, 'fact' | 'stated'>): TypedReport {
  const isOpen = stated.length > 0 && stated.every(({ view }) => view.text === null)
  return { ...blankReport, fact: fact ?? '', kind: isOpen ? 'known' : fact === null ? '' : 'wrong' }
}

export type ReportPage = ReturnType<typeof reportPage>
