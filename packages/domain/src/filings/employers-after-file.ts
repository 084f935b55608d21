import type { TalliedEmployer } from './employer-tally.ts'
import type { SeenFilings } from './filing-counts.ts'
import type { InstitutionIndex } from './institution-index.ts'
import type { KnownEmployer } from './known-employer.ts'
import { type Proposal, proposalFor } from './proposed-matches.ts'

/** What a whole file of one dataset says. */
export interface ReadFile {
  readonly dataset: SeenFilings['dataset']
  readonly periods: readonly string[]
  readonly employers: readonly TalliedEmployer[]
}

/** What is known of employers once a file is taken in. */
export interface EmployersAfterFile {
  readonly added: readonly KnownEmployer[]
  readonly changed: readonly KnownEmployer[]
  /** Proposals that nobody decided and nothing speaks for any more. */
  readonly dropped: readonly KnownEmployer[]
  /** Everything that is known then, in the order of the keys. */
  readonly all: readonly KnownEmployer[]
}

const CITIES_KEPT = 40
const SPELLINGS_KEPT = 8

/**
 * Takes a file in. What it says replaces what was known of its periods and of no others, so the same file again
 * changes nothing and a newer one adds. A confirmed employer stays confirmed; one that was rejected is asked about
 * again only where an institution fits that nobody refused for it. An employer that is known from later on was not
 * looked for in earlier files: reading one of them again tells.
 */
export function employersAfterFile(
  known: readonly KnownEmployer[],
  file: ReadFile,
  index: InstitutionIndex,
): EmployersAfterFile {
  const inFile = new Map(file.employers.map((employer) => [employer.key, employer]))
  const knownKeys = new Set(known.map(({ key }) => key))
  const added = file.employers.flatMap((employer) => {
    const proposal = knownKeys.has(employer.key) ? null : proposalFor(index, employer)
    return proposal ? [newlyKnown(employer, proposal, file)] : []
  })
  const changed: KnownEmployer[] = []
  const dropped: KnownEmployer[] = []
  const all: KnownEmployer[] = [...added]
  for (const before of known) {
    const after = knownAfter(before, file, inFile.get(before.key), index)
    if (after === null) {
      dropped.push(before)
      continue
    }
    all.push(after)
    if (JSON.stringify(after) !== JSON.stringify(before)) changed.push(after)
  }
  return { added, changed, dropped, all: all.toSorted((one, other) => (one.key < other.key ? -1 : 1)) }
}

function newlyKnown(employer: TalliedEmployer, proposal: Proposal, file: ReadFile): KnownEmployer {
  return {
    key: employer.key,
    filedAs: employer.spellings[0] ?? employer.key,
    spellings: [...employer.spellings],
    state: employer.state,
    cities: [...employer.cities],
    taxIds: [...employer.taxIds],
    industry: employer.industry,
    decision: 'open',
    ...asProposed(proposal),
    refused: [],
    seen: seenInFile(employer, file),
  }
}

function asProposed({ best, band, others }: Proposal) {
  return {
    institution: best.institution,
    confidence: best.confidence,
    band,
    reasons: [...best.reasons],
    others: others.map((match) => ({ ...match, reasons: [...match.reasons] })),
  }
}

function knownAfter(
  before: KnownEmployer,
  file: ReadFile,
  employer: TalliedEmployer | undefined,
  index: InstitutionIndex,
): KnownEmployer | null {
  const elsewhere = before.seen.filter(
    (one) => one.dataset !== file.dataset || !file.periods.includes(one.period),
  )
  const seen = [...elsewhere, ...seenInFile(employer, file)].toSorted(bySeen)
  if (!employer) {
    const isNowhere = seen.every(({ counts }) => counts === null)
    return before.decision === 'open' && isNowhere ? null : { ...before, seen }
  }
  const updated: KnownEmployer = {
    ...before,
    spellings: together(before.spellings, employer.spellings, SPELLINGS_KEPT),
    cities: together(before.cities, employer.cities, CITIES_KEPT),
    taxIds: [...new Set([...before.taxIds, ...employer.taxIds])].toSorted(),
    industry: before.industry ?? employer.industry,
    seen,
  }
  if (before.decision === 'confirmed') return updated
  const proposal = proposalFor(index, updated, new Set(before.refused))
  if (before.decision === 'rejected') {
    return proposal?.band === 'proposed' ? { ...updated, decision: 'open', ...asProposed(proposal) } : updated
  }
  return proposal ? { ...updated, ...asProposed(proposal) } : null
}

/** A row for each period of the file; without counts where the employer is not in it. */
function seenInFile(employer: TalliedEmployer | undefined, { dataset, periods }: ReadFile): SeenFilings[] {
  return periods
    .map((period) => ({
      dataset,
      period,
      counts: employer?.seen.find((one) => one.period === period)?.counts ?? null,
    }))
    .toSorted(bySeen)
}

function together(before: readonly string[], now: readonly string[], most: number): string[] {
  return [...new Set([...before, ...now])].slice(0, most)
}

function bySeen(one: SeenFilings, other: SeenFilings): number {
  return one.dataset.localeCompare(other.dataset) || one.period.localeCompare(other.period)
}
