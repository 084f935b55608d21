import type { Day } from '../../calendar/day.ts'
import { visaSponsorship } from '../../eligibility/visa-sponsorship.ts'
import { type FactStatus } from '../../facts/fact-status.ts'
import { sourceKinds } from '../../facts/evidence.ts'
import { labelOf } from '../../frame/option.ts'
import { usStates } from '../../frame/us-states.ts'
import { sponsoredVisas } from '../../visas/visa-policy.ts'
import type { ComparedCell } from '../comparison/compared-cell.ts'
import { questionGroups } from '../comparison/comparison.ts'
import type { Listing } from '../listing.ts'
import { programKinds } from '../program.ts'

/** One question, and what is known of its answer. */
export interface ExportedFact {
  readonly key: string
  readonly label: string
  readonly group: string
  /** 'unknown' is neither yes nor no; 'does-not-apply' makes no sense for this kind of program. */
  readonly state: ComparedCell['kind']
  /** In words; null unless stated. */
  readonly text: string | null
  /** The number alone where it is an amount. */
  readonly amount: number | null
  /** Null where it does not apply, and for records that are no facts of the program. */
  readonly status: FactStatus | null
  readonly remark: string | null
  /** Newest first. */
  readonly sources: readonly ExportedSource[]
}

export interface ExportedSource {
  readonly kind: string
  readonly name: string
  readonly url: string | null
  readonly checkedOn: Day
  readonly agrees: boolean
  readonly note: string | null
}

/** Everything known about one listing on a day, to be taken along; what is not known says so. */
export function exportedProgram(listing: Listing, today: Day, portalUrl: string) {
  const { program, institution, specialty } = listing
  return {
    name: program.name,
    url: `${portalUrl}/programs/${program.slug}`,
    slug: program.slug,
    institution: institution.name,
    city: program.city,
    state: labelOf(usStates, program.state),
    kind: labelOf(programKinds, program.kind),
    specialty: specialty?.name ?? null,
    acgmeId: program.acgmeId,
    website: program.website,
    /** Made up for demonstration. */
    fictional: program.fictional,
    updatedOn: program.updatedOn,
    /** The policy that counts for an applicant, and whose statement it is. */
    visas: sponsoredVisas.map(({ value }) => {
      const { visa, label, policy, text, level, isImplied, status } = visaSponsorship(listing, value, today)
      return { visa, label, policy, text, level, isImplied, status }
    }),
    facts: questionGroups.flatMap(({ label: group, rows }) =>
      rows.map(({ key, label, cell }) => exportedFact({ key, label, group }, cell(listing, today))),
    ),
  }
}
export type ExportedProgram = ReturnType<typeof exportedProgram>

function exportedFact(
  about: Pick<ExportedFact, 'key' | 'label' | 'group'>,
  cell: ComparedCell,
): ExportedFact {
  const nothing = { text: null, amount: null, status: null, remark: null, sources: [] }
  if (cell.kind === 'does-not-apply') return { ...about, state: cell.kind, ...nothing }
  const sources = cell.evidence.map(({ sourceKind, sourceName, url, checkedOn, agrees, note }) => ({
    kind: labelOf(sourceKinds, sourceKind),
    name: sourceName,
    url,
    checkedOn,
    agrees,
    note,
  }))
  if (cell.kind === 'unknown') return { ...about, state: cell.kind, ...nothing, status: 'unknown', sources }
  const { text, amount, status, remark } = cell
  return { ...about, state: cell.kind, text, amount, status, remark, sources }
}
