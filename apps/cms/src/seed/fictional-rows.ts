import type { EntryInput } from '@evenkeel/domain'
import { keysOf, programFacts } from '@evenkeel/domain'
import type { Rows } from '../database/insert-rows.ts'
import { storedDay } from '../fields/day.ts'

interface Ids {
  id: number
  slugs: ReadonlyMap<string, number>
}

/** The rows of a made-up institution: itself and its evidence. */
export function institutionRows(entry: EntryInput<'institutions'>, id: number): Rows {
  return {
    institutions: [
      {
        ...published(id, entry),
        name: entry.name,
        city: entry.city,
        state: entry.state,
        facts_h1b: entry.facts.h1b ?? null,
      },
    ],
    ...evidenceRows('institutions', id, entry.evidence ?? []),
  }
}

/** The rows of a made-up program. `slugs` gives the ids of specialties; an unknown one becomes "not stated". */
export function programRows(entry: EntryInput<'programs'>, institutionId: number, { id, slugs }: Ids): Rows {
  const facts: Record<string, unknown> = { ...entry.facts }
  const columns = keysOf(programFacts)
    .filter((key) => programFacts[key].kind !== 'choices')
    .map((key): [string, unknown] => [`facts_${snakeCase(key)}`, facts[key] ?? null])
  const lists = keysOf(programFacts)
    .filter((key) => programFacts[key].kind === 'choices')
    .map((key): [string, Record<string, unknown>[]] => [
      `programs_facts_${snakeCase(key)}`,
      listOf(facts[key]).map((value, at) => ({ order: at + 1, parent_id: id, value })),
    ])
  return {
    programs: [
      {
        ...published(id, entry),
        name: entry.name,
        kind: entry.kind,
        institution_id: institutionId,
        city: entry.city,
        state: entry.state,
        specialty_id: slugs.get(entry.specialty ?? '') ?? null,
        note: entry.note ?? null,
        ...Object.fromEntries(columns),
      },
    ],
    ...Object.fromEntries(lists),
    ...evidenceRows('programs', id, entry.evidence ?? []),
  }
}

function published(id: number, entry: { slug: string; updatedOn: string }) {
  const at = storedDay(entry.updatedOn)
  return {
    id,
    slug: entry.slug,
    fictional: true,
    _status: 'published',
    updated_on: at,
    updated_at: at,
    created_at: at,
  }
}

type EvidenceInput = NonNullable<
  EntryInput<'programs'>['evidence'] | EntryInput<'institutions'>['evidence']
>[number]

function evidenceRows(table: string, parentId: number, evidence: readonly EvidenceInput[]): Rows {
  const rows = evidence.map((row, at) => ({ row, at, id: `fictional-${table}-${parentId}-${at + 1}` }))
  return {
    [`${table}_evidence`]: rows.map(({ row, at, id }) => ({
      _order: at + 1,
      _parent_id: parentId,
      id,
      source_kind: row.sourceKind,
      source_name: row.sourceName,
      url: row.url ?? null,
      checked_on: storedDay(row.checkedOn),
      agrees: row.agrees ?? true,
      note: row.note ?? null,
    })),
    [`${table}_evidence_facts`]: rows.flatMap(({ row, id }) =>
      row.facts.map((value, at) => ({ order: at + 1, parent_id: id, value })),
    ),
  }
}

/** 'usClinicalExperience' as the database's column has it: 'us_clinical_experience'. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
