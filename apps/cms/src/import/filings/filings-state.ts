import { createHash } from 'node:crypto'
import {
  type Filing,
  filingSchema,
  type ImportedPeriod,
  type KnownEmployer,
  knownEmployerSchema,
  type MatchableInstitution,
} from '@evenkeel/domain'
import type { PayloadRequest } from 'payload'
import type { EmployerMatch, Institution } from '../../payload-types.ts'
import { dayOf } from '../../fields/day.ts'
import { idOf } from '../../snapshot/entry-from-document.ts'

/** An institution as imports see it: its newest draft. */
export interface InstitutionDraft extends MatchableInstitution {
  /** The filings of the draft as they are stored. */
  readonly rows: readonly StoredFiling[]
}

export type StoredFiling = NonNullable<Institution['filings']>[number]

/** A file that was read: which period of which dataset, when, and which file it was. */
export interface FilePeriod extends ImportedPeriod {
  readonly rows: number
  readonly checksum: string
}

/** Everything that an import or a decision about filings starts from. */
export interface FilingsState {
  readonly institutions: readonly InstitutionDraft[]
  readonly known: readonly KnownEmployer[]
  readonly periods: readonly FilePeriod[]
}

/** Reads it with the eyes of the system: what a proposal is made from does not hang on who imports. */
export async function readFilingsState(req: PayloadRequest): Promise<FilingsState> {
  const everything = { pagination: false, depth: 0, req, overrideAccess: true } as const
  const institutions = await req.payload.find({
    collection: 'institutions',
    where: { fictional: { not_equals: true } },
    select: { name: true, alsoCalled: true, city: true, state: true, filings: true },
    sort: 'id',
    draft: true,
    ...everything,
  })
  const matches = await req.payload.find({
    collection: 'employer-matches',
    sort: 'employerKey',
    ...everything,
  })
  const periods = await req.payload.find({ collection: 'filing-periods', sort: 'id', ...everything })
  return {
    institutions: institutions.docs.flatMap((document) => institutionDraft(document) ?? []),
    known: matches.docs.map(knownEmployer),
    periods: periods.docs.map(({ dataset, period, rows, checksum, importedOn }) => ({
      dataset,
      period,
      rows,
      checksum,
      importedOn,
    })),
  }
}

/** The same for the same state: what a plan was made for, in a few bytes. */
export function fingerprintOf(state: FilingsState): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('hex')
}

/** A row that says enough to be compared; null for one that somebody is still filling in. */
export function filingOf(row: StoredFiling): Filing | null {
  const parsed = filingSchema.safeParse({ ...row, checkedOn: dayOf(row.checkedOn) })
  return parsed.success ? parsed.data : null
}

type DraftFields = Pick<Institution, 'id'> &
  Partial<Pick<Institution, 'name' | 'alsoCalled' | 'city' | 'state' | 'filings'>>

/** Null for a draft that has no name or place yet. */
function institutionDraft({
  id,
  name,
  alsoCalled,
  city,
  state,
  filings,
}: DraftFields): InstitutionDraft | null {
  if (!name || !city || !state) return null
  return { id, name, alsoCalled: alsoCalled ?? [], city, state, rows: filings ?? [] }
}

function knownEmployer(document: EmployerMatch): KnownEmployer {
  const institution = idOf(document.institution)
  // An institution that is gone for good takes the decision with it.
  const decision = document.decision === 'confirmed' && institution === null ? 'open' : document.decision
  return knownEmployerSchema.parse({
    ...document,
    key: document.employerKey,
    state: document.state ?? null,
    industry: document.industry ?? null,
    confidence: document.confidence ?? null,
    band: document.band ?? null,
    institution,
    decision,
  })
}
