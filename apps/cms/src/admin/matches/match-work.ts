import {
  filingDatasets,
  type KnownEmployer,
  knownEmployerSchema,
  labelOf,
  type MatchReason,
  matchReasons,
  type SeenFilings,
} from '@evenkeel/domain'
import type { Payload, TypedUser, Where } from 'payload'
import type { EmployerMatch } from '../../payload-types.ts'
import { idOf } from '../../snapshot/entry-from-document.ts'
import type { DeskList } from '../desk-lists.ts'
import type { InstitutionChoice, MatchRow, ShownMatches } from './match-row.ts'

const ROWS_SHOWN = 100

/** Reasons that speak against a match rather than for it. */
const againstIt = new Set<MatchReason>([
  'place-unknown',
  'other-state',
  'common-words',
  'other-industry',
  'another-fits',
])

const conditions: Readonly<Record<ShownMatches, Where>> = {
  likely: { decision: { equals: 'open' }, band: { equals: 'proposed' } },
  doubtful: { decision: { equals: 'open' }, band: { not_equals: 'proposed' } },
  confirmed: { decision: { equals: 'confirmed' } },
  rejected: { decision: { equals: 'rejected' } },
}

/** The employers to show, likeliest first, and how many there are in all. */
export async function matchRows(
  payload: Payload,
  user: TypedUser,
  shown: ShownMatches,
): Promise<{ rows: MatchRow[]; total: number }> {
  const { docs, totalDocs } = await payload.find({
    collection: 'employer-matches',
    where: conditions[shown],
    sort: ['-confidence', 'filedAs'],
    limit: ROWS_SHOWN,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return { rows: docs.flatMap((document) => rowOf(document) ?? []), total: totalDocs }
}

/** On the desk: how many employers wait that likely are one of ours; nothing where none does. */
export async function employersToMatch(payload: Payload, user: TypedUser): Promise<DeskList[]> {
  const { totalDocs: count } = await payload.count({
    collection: 'employer-matches',
    where: conditions.likely,
    user,
    overrideAccess: false,
  })
  return count === 0
    ? []
    : [{ label: 'Likely one of ours, to confirm', href: '/admin/employer-matches', count }]
}

/** Every institution that an employer could be, drafts too, by name. */
export async function institutionChoices(payload: Payload, user: TypedUser): Promise<InstitutionChoice[]> {
  const { docs } = await payload.find({
    collection: 'institutions',
    where: { fictional: { not_equals: true } },
    select: { name: true, city: true, state: true },
    sort: 'name',
    pagination: false,
    draft: true,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return docs.map(({ id, name, city, state }) => ({ id, name, place: `${city}, ${state}` }))
}

function rowOf(document: EmployerMatch): MatchRow | null {
  const parsed = knownEmployerSchema.omit({ key: true }).safeParse({
    ...document,
    state: document.state ?? null,
    industry: document.industry ?? null,
    confidence: document.confidence ?? null,
    band: document.band ?? null,
    institution: idOf(document.institution),
  })
  if (!parsed.success) return null
  const employer = parsed.data
  const cautions = cautionsOf(employer)
  return {
    key: document.employerKey,
    filedAs: employer.filedAs,
    place: placeOf(employer),
    decision: employer.decision,
    institution: employer.institution,
    percent: employer.confidence === null ? null : Math.round(employer.confidence * 100),
    reasons: employer.reasons
      .filter((reason) => !againstIt.has(reason))
      .map((reason) => matchReasons[reason]),
    cautions,
    others: employer.others.map(({ institution, confidence }) => ({
      institution,
      percent: Math.round(confidence * 100),
    })),
    seen: employer.seen.flatMap((seen) => seenInWords(seen) ?? []),
    isPlain:
      cautions.length === 0 &&
      employer.reasons.includes('same-city') &&
      employer.reasons.some((reason) => reason === 'same-name' || reason === 'also-called'),
  }
}

function placeOf({ cities, state }: Pick<KnownEmployer, 'cities' | 'state'>): string {
  const named = cities.slice(0, 3).join(', ')
  const more = cities.length > 3 ? ` and ${cities.length - 3} more` : ''
  return [`${named}${more}`, state ?? 'no place in the file'].filter((part) => part !== '').join(', ')
}

function cautionsOf({ reasons, taxIds }: Pick<KnownEmployer, 'reasons' | 'taxIds'>): string[] {
  return [
    ...reasons.filter((reason) => againstIt.has(reason)).map((reason) => matchReasons[reason]),
    ...(taxIds.length > 1
      ? [`${taxIds.length} tax numbers: several employers of one name may be mixed up here.`]
      : []),
  ]
}

function seenInWords({ dataset, period, counts }: SeenFilings): string | null {
  if (counts === null) return null
  const number = counts.count.toLocaleString('en-US')
  const beside =
    dataset === 'uscis-h1b-employer'
      ? `; to go on: ${(counts.continuing ?? 0).toLocaleString('en-US')}; denied: ${(counts.denied ?? 0).toLocaleString('en-US')}`
      : `; with any other title: ${(counts.otherTitles ?? 0).toLocaleString('en-US')}`
  return `${period}, ${labelOf(filingDatasets, dataset)}: ${number}${beside}.`
}
