import type { KnownEmployer } from '@evenkeel/domain'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction-of.ts'

/** Any number that no other part of the cms locks. */
const FILINGS_LOCK = 5_120_025
const BATCH = 500

/** Until the transaction ends, nobody else imports filings or decides about employers. */
export async function lockFilings(req: PayloadRequest): Promise<void> {
  const database = await transactionOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(${FILINGS_LOCK})`)
}

/** Who decided now; left out by an import, which leaves earlier decisions signed as they are. */
export interface Decided {
  readonly by: number | null
  readonly at: string | null
}

/** Stores employers by their keys, new ones and known ones, a statement for some hundreds of them. */
export async function storeEmployers(
  req: PayloadRequest,
  employers: readonly KnownEmployer[],
  decided?: Decided,
): Promise<void> {
  const database = await transactionOf(req)
  for (let from = 0; from < employers.length; from += BATCH) {
    const rows = employers.slice(from, from + BATCH).map(rowOf)
    await database.execute(sql`
      insert into employer_matches
        (employer_key, filed_as, spellings, state, cities, tax_ids, industry, decision, institution_id, confidence, band, reasons,
         others, refused, seen, created_at, updated_at)
      select
        employer_key, filed_as, spellings, state, cities, tax_ids, industry, decision, institution_id, confidence, band, reasons,
        others, refused, seen, clock_timestamp(), clock_timestamp()
      from jsonb_populate_recordset(null::employer_matches, ${JSON.stringify(rows)}::jsonb)
      on conflict (employer_key) do update set
        spellings = excluded.spellings, cities = excluded.cities, tax_ids = excluded.tax_ids, industry = excluded.industry,
        decision = excluded.decision, institution_id = excluded.institution_id, confidence = excluded.confidence,
        band = excluded.band, reasons = excluded.reasons, others = excluded.others, refused = excluded.refused,
        seen = excluded.seen, updated_at = excluded.updated_at`)
  }
  if (!decided) return
  const keys = JSON.stringify(employers.map(({ key }) => key))
  await database.execute(sql`
    update employer_matches set decided_by_id = ${decided.by}, decided_at = ${decided.at}
    where employer_key in (select jsonb_array_elements_text(${keys}::jsonb))`)
}

/** Forgets proposals that nothing speaks for any more. */
export async function dropEmployers(req: PayloadRequest, employers: readonly KnownEmployer[]): Promise<void> {
  if (employers.length === 0) return
  const keys = JSON.stringify(employers.map(({ key }) => key))
  const database = await transactionOf(req)
  await database.execute(sql`
    delete from employer_matches
    where decision = 'open' and employer_key in (select jsonb_array_elements_text(${keys}::jsonb))`)
}

/** Stores which file was read for a period of a dataset. */
export async function storeFilePeriods(req: PayloadRequest, periods: readonly StoredPeriod[]): Promise<void> {
  const database = await transactionOf(req)
  for (const { dataset, period, rows, fileName, checksum, importedOn } of periods) {
    await database.execute(sql`
      insert into filing_periods (dataset, period, rows, file_name, checksum, imported_on, created_at, updated_at)
      values (${dataset}, ${period}, ${rows}, ${fileName}, ${checksum}, ${importedOn}, clock_timestamp(), clock_timestamp())
      on conflict (dataset, period) do update set
        rows = excluded.rows, file_name = excluded.file_name, checksum = excluded.checksum,
        imported_on = excluded.imported_on, updated_at = excluded.updated_at`)
  }
}

export interface StoredPeriod {
  readonly dataset: string
  readonly period: string
  readonly rows: number
  readonly fileName: string
  readonly checksum: string
  readonly importedOn: string
}

function rowOf(employer: KnownEmployer) {
  return {
    employer_key: employer.key,
    filed_as: employer.filedAs,
    spellings: employer.spellings,
    state: employer.state,
    cities: employer.cities,
    tax_ids: employer.taxIds,
    industry: employer.industry,
    decision: employer.decision,
    institution_id: employer.institution,
    confidence: employer.confidence,
    band: employer.band,
    reasons: employer.reasons,
    others: employer.others,
    refused: employer.refused,
    seen: employer.seen,
  }
}
