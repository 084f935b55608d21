import type { HeaderReading, RowReading } from './filed-row.ts'
import { type ColumnsFound, type FileColumn, findColumns } from './file-columns.ts'
import { fiscalYear } from './fiscal-period.ts'
import { stateOf } from './employer-place.ts'
import { isZip } from './zip.ts'
import { wholeCount } from './whole-count.ts'

/**
 * Columns of the USCIS H-1B Employer Data Hub, in the yearly files and in what its page exports. Newer exports tell
 * petitions apart by what was asked for; new and new concurrent employment together are what was "initial" before.
 */
const columns = {
  year: column('Fiscal Year', 'fiscal_year'),
  employer: column('Employer', 'employer', 'employer_petitioner_name', 'employer_name', 'petitioner_name'),
  taxId: column('Tax ID', 'tax_id'),
  industry: column('NAICS', 'naics', 'naics_code', 'industry_naics_code'),
  state: column('State', 'state', 'petitioner_state'),
  city: column('City', 'city', 'petitioner_city'),
  zip: column('ZIP', 'zip', 'zip_code', 'petitioner_zip_code'),
  initialApproval: column('Initial Approval', 'initial_approval', 'initial_approvals'),
  initialDenial: column('Initial Denial', 'initial_denial', 'initial_denials'),
  continuingApproval: column('Continuing Approval', 'continuing_approval', 'continuing_approvals'),
  continuingDenial: column('Continuing Denial', 'continuing_denial', 'continuing_denials'),
  newApproval: column('New Employment Approval', 'new_employment_approval'),
  newDenial: column('New Employment Denial', 'new_employment_denial'),
  concurrentApproval: column('New Concurrent Approval', 'new_concurrent_approval'),
  concurrentDenial: column('New Concurrent Denial', 'new_concurrent_denial'),
  continuationApproval: column('Continuation Approval', 'continuation_approval'),
  continuationDenial: column('Continuation Denial', 'continuation_denial'),
  sameEmployerApproval: column('Change with Same Employer Approval', 'change_with_same_employer_approval'),
  sameEmployerDenial: column('Change with Same Employer Denial', 'change_with_same_employer_denial'),
  otherEmployerApproval: column('Change of Employer Approval', 'change_of_employer_approval'),
  otherEmployerDenial: column('Change of Employer Denial', 'change_of_employer_denial'),
  amendedApproval: column('Amended Approval', 'amended_approval'),
  amendedDenial: column('Amended Denial', 'amended_denial'),
} satisfies Record<string, FileColumn>
type UscisColumn = keyof typeof columns

interface Sums {
  readonly initial: readonly UscisColumn[]
  readonly continuing: readonly UscisColumn[]
  readonly denied: readonly UscisColumn[]
}

const yearlyFile: Sums = {
  initial: ['initialApproval'],
  continuing: ['continuingApproval'],
  denied: ['initialDenial', 'continuingDenial'],
}

const byPetition: Sums = {
  initial: ['newApproval', 'concurrentApproval'],
  continuing: ['continuationApproval', 'sameEmployerApproval', 'otherEmployerApproval', 'amendedApproval'],
  denied: [
    ...(['newDenial', 'concurrentDenial', 'continuationDenial'] as const),
    ...(['sameEmployerDenial', 'otherEmployerDenial', 'amendedDenial'] as const),
  ],
}

/** Reads a USCIS export by its header, whichever of its styles it has. */
export function readUscisHeader(header: readonly string[]): HeaderReading {
  const found = findColumns(columns, header)
  const sums = found.has('initialApproval') ? yearlyFile : byPetition
  const needed: UscisColumn[] = [
    'year',
    'employer',
    'state',
    'city',
    ...sums.initial,
    ...sums.continuing,
    ...sums.denied,
  ]
  const missing = needed.filter((one) => !found.has(one))
  if (missing.length === 0) return { kind: 'reader', read: (row) => readRow(found, sums, row) }
  return { kind: 'refused', missing: missing.map((one) => columns[one].label) }
}

function readRow(found: ColumnsFound<UscisColumn>, sums: Sums, row: readonly string[]): RowReading {
  const cell = (one: UscisColumn) => found.cell(row, one)
  const unreadable = (one: UscisColumn, message: string): RowReading => ({
    kind: 'unreadable',
    column: columns[one].label,
    message,
  })
  const period = fiscalYear(cell('year'))
  if (period === null) return unreadable('year', `“${cell('year')}” is not a fiscal year.`)
  const totals = { initial: 0, continuing: 0, denied: 0 }
  for (const sum of ['initial', 'continuing', 'denied'] as const) {
    for (const one of sums[sum]) {
      const count = wholeCount(cell(one))
      if (count === null) return unreadable(one, `“${cell(one)}” is not a whole number.`)
      totals[sum] += count
    }
  }
  if (!isZip(cell('zip'))) return unreadable('zip', `“${cell('zip')}” is not a ZIP code.`)
  if (cell('employer') === '') return { kind: 'skipped', reason: 'no-employer' }
  return {
    kind: 'row',
    period,
    employer: cell('employer'),
    tradeName: null,
    taxId: cell('taxId') || null,
    industry: /^\d{2}/.exec(cell('industry'))?.[0] ?? null,
    city: cell('city'),
    state: stateOf(cell('state')),
    counts: {
      count: totals.initial,
      continuing: totals.continuing,
      denied: totals.denied,
      otherTitles: null,
      payFrom: null,
      payTo: null,
    },
  }
}

function column(label: string, ...names: string[]): FileColumn {
  return { label, names }
}
