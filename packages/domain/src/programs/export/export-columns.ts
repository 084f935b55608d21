import { factStatuses } from '../../facts/fact-status.ts'
import { labelOf } from '../../frame/option.ts'
import { sponsoredVisas } from '../../visas/visa-policy.ts'
import { questionGroups } from '../comparison/comparison.ts'
import { type ProgramFactKey, programFacts } from '../program-facts.ts'
import type { ExportedFact, ExportedProgram, ExportedSource } from './exported-program.ts'

/**
 * The heads of the columns of a table of programs, in words. Each question has four: what is said, how sure that is,
 * who says so, and when that was checked last.
 */
export const exportHeads: readonly string[] = [
  'Program',
  'Address',
  'Institution',
  'City',
  'State',
  'Residency or fellowship',
  'Specialty',
  'ACGME program number',
  'Program website',
  'Fictional',
  'Listing last changed',
  ...sponsoredVisas.flatMap(({ label }) => [
    `${label} policy`,
    `${label} policy: whose`,
    `${label} policy: mark`,
  ]),
  ...questionGroups.flatMap(({ rows }) =>
    rows.flatMap(({ key, label }) => [
      `${label}${unitOf(key)}`,
      `${label}: mark`,
      `${label}: sources`,
      `${label}: checked on`,
    ]),
  ),
]

/** One program as a row under `exportHeads`. A gap is told in words; only a number is a number. */
export function exportRow(program: ExportedProgram): (string | number)[] {
  return [
    program.name,
    program.url,
    program.institution,
    program.city,
    program.state,
    program.kind,
    program.specialty ?? notStated,
    program.acgmeId ?? notStated,
    program.website ?? notStated,
    program.fictional ? 'Yes, made up' : 'No',
    program.updatedOn,
    ...program.visas.flatMap(({ text, level, isImplied, status }) => [
      text,
      isImplied ? 'Follows from the program’s rule for citizens and permanent residents' : whose(level),
      labelOf(factStatuses, status),
    ]),
    ...program.facts.flatMap(factCells),
  ]
}

const notStated = 'Not stated'

function whose(level: 'program' | 'institution' | null): string {
  if (level === null) return notStated
  return level === 'program' ? 'Program statement' : 'Institution policy'
}

function factCells(fact: ExportedFact): (string | number)[] {
  const { state, amount, text, status, remark, sources } = fact
  if (state === 'does-not-apply') return ['Does not apply', '', '', '']
  return [
    state === 'unknown' ? notStated : (amount ?? [text, remark].filter(Boolean).join('. ')),
    status === null ? 'Record of the employer' : labelOf(factStatuses, status),
    sources.map(sourceInWords).join('; '),
    sources[0]?.checkedOn ?? '',
  ]
}

function sourceInWords({ kind, name, url, checkedOn, agrees, note }: ExportedSource): string {
  const says = agrees ? '' : `says otherwise: ${note ?? ''} `
  return `${says}${kind}: ${name}${url === null ? '' : ` <${url}>`} (${checkedOn})`
}

/** ' (hours a week)' for an amount, so that its column can hold bare numbers. */
function unitOf(key: string): string {
  if (!isFactKey(key)) return ''
  const fact = programFacts[key]
  return fact.kind === 'amount' ? ` (${fact.unit})` : ''
}

function isFactKey(key: string): key is ProgramFactKey {
  return Object.hasOwn(programFacts, key)
}
