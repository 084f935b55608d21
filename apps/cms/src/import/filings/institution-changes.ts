import { type Filing, type FilingChange, institutionFilings, type KnownEmployer } from '@evenkeel/domain'
import type { PayloadRequest } from 'payload'
import { storedDay } from '../../fields/day.ts'
import { filingOf, type FilingsState, type InstitutionDraft, type StoredFiling } from './filings-state.ts'

/** What becomes of the draft of one institution. */
export interface InstitutionChange {
  readonly id: number
  readonly name: string
  readonly rows: readonly StoredFiling[]
  readonly changes: readonly FilingChange[]
}

/** The institutions whose filings follow from their confirmed employers and do not stand in their drafts yet. */
export function institutionChanges({ institutions, known, periods }: FilingsState): InstitutionChange[] {
  const confirmed = byInstitution(known.filter(({ decision }) => decision === 'confirmed'))
  const undecided = byInstitution(
    known.filter(({ decision, band }) => decision === 'open' && band === 'proposed'),
  )
  return institutions.flatMap((institution) => {
    const existing = existingFilings(institution)
    const { filings, changes } = institutionFilings({
      confirmed: confirmed.get(institution.id) ?? [],
      undecided: undecided.get(institution.id) ?? [],
      imported: periods,
      existing: [...existing.keys()],
    })
    if (changes.length === 0) return []
    const unfinished = institution.rows.filter((row) => ![...existing.values()].includes(row))
    const rows = [...filings.map((filing) => existing.get(filing) ?? asStored(filing)), ...unfinished]
    return [{ id: institution.id, name: institution.name, rows, changes }]
  })
}

/** Saves the filings into the drafts of their institutions; readers see them once somebody publishes. */
export async function saveInstitutionDrafts(
  req: PayloadRequest,
  changed: readonly InstitutionChange[],
  onSaved: (saved: number) => void = () => undefined,
): Promise<void> {
  for (const [at, { id, rows }] of changed.entries()) {
    await req.payload.update({
      collection: 'institutions',
      id,
      data: { filings: [...rows] },
      draft: true,
      depth: 0,
      req,
      // The command line has no user; everybody else writes with their own rights.
      overrideAccess: req.user === null,
    })
    onSaved(at + 1)
  }
}

function existingFilings({ rows }: InstitutionDraft): Map<Filing, StoredFiling> {
  return new Map(
    rows.flatMap((row): [Filing, StoredFiling][] => {
      const filing = filingOf(row)
      return filing ? [[filing, row]] : []
    }),
  )
}

function asStored(filing: Filing): StoredFiling {
  return { ...filing, checkedOn: storedDay(filing.checkedOn) }
}

function byInstitution(employers: readonly KnownEmployer[]): Map<number, KnownEmployer[]> {
  const grouped = new Map<number, KnownEmployer[]>()
  for (const employer of employers) {
    if (employer.institution === null) continue
    grouped.set(employer.institution, [...(grouped.get(employer.institution) ?? []), employer])
  }
  return grouped
}
