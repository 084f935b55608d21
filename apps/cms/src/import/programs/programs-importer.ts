import {
  bareListing,
  type PlannedField,
  freeSlug,
  importGuide,
  importTemplate,
  type MatchedRow,
  planListing,
  type PlannedListing,
} from '@evenkeel/domain'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { recordAudit } from '../../audit/record-audit.ts'
import { transactionOf } from '../../database/transaction-of.ts'
import { writeDrafts } from '../bulk/write-drafts.ts'
import type { ImportEntry, ImportReport } from '../import-report.ts'
import { MovedOn } from '../import-refused.ts'
import type { Importer, ImportPlan, ImportWork, Progress } from '../importer.ts'
import type { ImportFile } from '../import-file.ts'
import { existingListings } from './existing-listings.ts'
import { type Hold, heldListings } from './held-listings.ts'
import { listingDocument } from './listing-document.ts'
import { listingsStamp, type ListingWorld, listingWorld } from './listing-world.ts'
import { readListingRows } from './read-listing-rows.ts'

const MEGABYTE = 1024 * 1024
export const OVER_DRAFTS = 'over-drafts'

/** Program listings from a table, into drafts. */
export const programsImporter: Importer = {
  kind: 'programs',
  label: 'Program listings (CSV)',
  help: 'A table with a row for each program. New listings and changes become drafts; what readers see stays as it is until somebody publishes. A blank cell says nothing and changes nothing; “Not stated” takes a stated value back.',
  maxBytes: 20 * MEGABYTE,
  options: [
    {
      name: OVER_DRAFTS,
      label:
        'Also change listings of which somebody has a draft in progress (their draft stays in the history)',
    },
  ],
  downloads: [
    { fileName: 'programs-template.csv', label: 'The template: all heads', rows: [importTemplate] },
    { fileName: 'programs-columns.csv', label: 'The guide to the columns', rows: importGuide },
  ],
  plan: planPrograms,
}

/** A listing that is going to be written. */
interface Planned {
  readonly id: number | null
  readonly line: number
  readonly title: string
  readonly fields: readonly PlannedField[]
  readonly document: Readonly<Record<string, unknown>>
}

async function planPrograms(file: ImportFile, work: ImportWork): Promise<ImportPlan> {
  const { req, today, progress, chosen } = work
  const world = await listingWorld(req, today)
  const { rows, matched, problems, remarks } = await readListingRows(file, world, progress)
  progress('Comparing with what is there', 0, matched.length)
  const ids = matched.flatMap(({ listing }) => (listing === null ? [] : [listing.id]))
  const holds = await heldListings(req, ids)
  const existing = await existingListings(req, ids, world.ids)
  const planned: Planned[] = []
  const held: ImportEntry[] = []
  let unchanged = 0
  const takenSlugs = new Set(world.takenSlugs)
  const fieldsOf = req.payload.collections.programs.config.flattenedFields
  for (const row of matched) {
    const before = row.listing === null ? null : (existing.get(row.listing.id) ?? null)
    const { entry, fields } = plannedRow(row, before?.entry ?? null, world, takenSlugs)
    const title = typeof entry.name === 'string' ? entry.name : entry.slug
    const { line } = row.draft
    const hold = row.listing === null ? null : (holds.get(row.listing.id) ?? null)
    if (fields.length === 0) unchanged += 1
    else if (hold && !(hold.isOverridable && chosen.has(OVER_DRAFTS)))
      held.push(heldEntry(line, title, hold, fields))
    else {
      const paths = new Set(fields.map(({ path }) => path))
      const document = listingDocument(fieldsOf, entry, paths, {
        before: before?.document ?? {},
        ids: world.ids,
      })
      planned.push({ id: row.listing?.id ?? null, line, title, fields, document })
    }
  }
  const withoutSource = matched.filter(
    ({ draft }) => draft.source === null && statesFacts(draft.values),
  ).length
  const adds = planned.filter(({ id }) => id === null).length
  const report: ImportReport = {
    counts: {
      rows,
      adds,
      changes: planned.length - adds,
      unchanged,
      held: held.length,
      problems: problems.length,
    },
    problems: [...problems].sort((one, other) => one.line - other.line),
    remarks: [...remarks, ...(withoutSource > 0 ? [sourceless(withoutSource)] : [])],
    // What changes first: of what is new there is less to compare.
    entries: [...held, ...planned.map(entryOf).sort(changesFirst)],
  }
  return { report, apply: (writing, tell) => applyPrograms(writing, planned, world, tell) }
}

function plannedRow(
  { draft, listing }: MatchedRow,
  before: PlannedListing['entry'] | null,
  { directories }: ListingWorld,
  takenSlugs: Set<string>,
): PlannedListing {
  if (listing !== null && before) return planListing(before, draft, directories)
  const text = (path: string) => {
    const value = draft.values.get(path)
    return typeof value === 'string' ? value : ''
  }
  const slug = text('slug') === '' ? freeSlug(text('name'), text('institution'), takenSlugs) : text('slug')
  takenSlugs.add(slug)
  return planListing(bareListing(slug), draft, directories)
}

async function applyPrograms(
  req: PayloadRequest,
  planned: readonly Planned[],
  { stamp }: ListingWorld,
  progress: Progress,
): Promise<void> {
  const database = await transactionOf(req)
  // Readers of the table go on; whoever wants to save a listing waits until this is done.
  await database.execute(sql`lock table programs, _programs_v in share row exclusive mode`)
  if ((await listingsStamp(req)) !== stamp) {
    throw new MovedOn('Somebody saved a listing while the file was read. Import it once more.')
  }
  progress('Writing drafts', 0, planned.length)
  const ids = await writeDrafts(req, 'programs', planned, (done) =>
    progress('Writing drafts', done, planned.length),
  )
  await recordAudit(
    req,
    planned.map(({ id, title, fields }, at) => ({
      action: id === null ? ('created' as const) : ('saved' as const),
      collection: 'programs',
      id: ids[at] ?? 0,
      title,
      ...(id === null ? { detail: { isNew: true } } : {}),
      fields: fields.map(({ path, label }) => ({ path, label })),
    })),
  )
}

function entryOf({ id, line, title, fields }: Planned): ImportEntry {
  return { line, title, action: id === null ? 'add' : 'change', reason: null, fields: fields.map(inWords) }
}

function changesFirst(one: ImportEntry, other: ImportEntry): number {
  return Number(one.action === 'add') - Number(other.action === 'add')
}

function heldEntry(
  line: number,
  title: string,
  { reason }: Hold,
  fields: readonly PlannedField[],
): ImportEntry {
  return { line, title, action: 'hold', reason, fields: fields.map(inWords) }
}

function inWords({ label, before, after }: PlannedField) {
  return { label, before, after }
}

function statesFacts(values: ReadonlyMap<string, unknown>): boolean {
  return [...values].some(([path, value]) => path.startsWith('facts.') && value !== null)
}

function sourceless(rows: number): string {
  return `${rows} ${rows === 1 ? 'row states facts and names' : 'rows state facts and name'} no source. They become drafts, and cannot be published before somebody says who says so.`
}
