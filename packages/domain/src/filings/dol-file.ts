import { daySchema } from '../calendar/day.ts'
import { stateOf } from './employer-place.ts'
import type { HeaderReading, RowReading } from './filed-row.ts'
import { type ColumnsFound, type FileColumn, findColumns } from './file-columns.ts'
import { fiscalQuarter, fiscalQuarterOf } from './fiscal-period.ts'
import { noCounts } from './filing-counts.ts'
import { traineeTitle } from './trainee-title.ts'
import { yearlyPay } from './yearly-pay.ts'
import { isZip } from './zip.ts'

/**
 * Columns of the Department of Labor's disclosure of labor condition applications: the file of a quarter as its Office
 * of Foreign Labor Certification gives it out, older names, and extracts that keep some of the columns.
 */
const columns = {
  case: column('CASE_NUMBER', 'case_number', 'lca_case_number'),
  status: column('CASE_STATUS', 'case_status', 'status'),
  visa: column('VISA_CLASS', 'visa_class'),
  title: column('JOB_TITLE', 'job_title', 'lca_case_job_title'),
  occupation: column('SOC_CODE', 'soc_code', 'lca_case_soc_code'),
  employer: column('EMPLOYER_NAME', 'employer_name', 'lca_case_employer_name'),
  tradeName: column('TRADE_NAME_DBA', 'trade_name_dba', 'employer_business_dba'),
  city: column('WORKSITE_CITY', 'worksite_city', 'worksite_city_1', 'lca_case_workloc1_city'),
  state: column('WORKSITE_STATE', 'worksite_state', 'worksite_state_1', 'lca_case_workloc1_state'),
  zip: column('WORKSITE_POSTAL_CODE', 'worksite_postal_code', 'worksite_postal_code_1'),
  pay: column(
    'WAGE_RATE_OF_PAY_FROM',
    ...['wage_rate_of_pay_from', 'wage_rate_of_pay_from_1', 'lca_case_wage_rate_from'],
  ),
  payUnit: column('WAGE_UNIT_OF_PAY', 'wage_unit_of_pay', 'wage_unit_of_pay_1', 'lca_case_wage_rate_unit'),
  year: column('Year', 'year', 'fiscal_year'),
  quarter: column('Quarter', 'quarter', 'fiscal_quarter'),
  decided: column('DECISION_DATE', 'decision_date'),
  industry: column('NAICS_CODE', 'naics_code', 'naic_code', 'lca_case_naics_code'),
} satisfies Record<string, FileColumn>
type DolColumn = keyof typeof columns

const needed: readonly DolColumn[] = ['case', 'title', 'employer', 'city', 'state', 'pay', 'payUnit']

/** Reads a disclosure file by its header. A case that stands in it twice counts once. */
export function readDolHeader(header: readonly string[]): HeaderReading {
  const found = findColumns(columns, header)
  const missing = needed.filter((one) => !found.has(one)).map((one) => columns[one].label)
  const hasPeriod = (found.has('year') && found.has('quarter')) || found.has('decided')
  if (!hasPeriod) missing.push('DECISION_DATE (or Year and Quarter)')
  if (missing.length > 0) return { kind: 'refused', missing }
  const cases = new Set<string | number>()
  return { kind: 'reader', read: (row) => readRow(found, cases, row) }
}

function readRow(
  found: ColumnsFound<DolColumn>,
  cases: Set<string | number>,
  row: readonly string[],
): RowReading {
  const cell = (one: DolColumn) => found.cell(row, one)
  const unreadable = (one: DolColumn, message: string): RowReading => ({
    kind: 'unreadable',
    column: columns[one].label,
    message,
  })
  const period = periodOf(found, row)
  if (period === null) {
    const [one, other] = found.has('year')
      ? (['year', 'quarter'] as const)
      : (['decided', 'decided'] as const)
    const said = one === other ? cell(one) : `${cell(one)} ${cell(other)}`
    return unreadable(one, `“${said.trim()}” is no ${one === other ? 'date' : 'fiscal year and quarter'}.`)
  }
  if (cell('case') === '') return unreadable('case', 'The number of the case is missing.')
  if (!isZip(cell('zip'))) return unreadable('zip', `“${cell('zip')}” is not a ZIP code.`)
  const reason = skipReason(found, row)
  if (reason !== null) return { kind: 'skipped', reason }
  const number = caseKey(cell('case'))
  if (cases.has(number)) return { kind: 'skipped', reason: 'seen-before' }
  cases.add(number)
  const isTrainee = traineeTitle(cell('title'), cell('occupation')) === 'trainee'
  const pay = isTrainee ? yearlyPay(cell('pay'), cell('payUnit')) : null
  return {
    kind: 'row',
    period,
    employer: cell('employer'),
    tradeName: cell('tradeName') || null,
    taxId: null,
    industry: /^\d{2}/.exec(cell('industry'))?.[0] ?? null,
    city: cell('city'),
    state: stateOf(cell('state')),
    counts: {
      ...noCounts,
      count: isTrainee ? 1 : 0,
      otherTitles: isTrainee ? 0 : 1,
      payFrom: pay,
      payTo: pay,
    },
  }
}

function skipReason({ has, cell }: ColumnsFound<DolColumn>, row: readonly string[]) {
  if (cell(row, 'employer') === '') return 'no-employer'
  if (has('visa') && !/^H-?1B$/i.test(cell(row, 'visa'))) return 'other-visa'
  if (has('status') && !/^certified\b/i.test(cell(row, 'status'))) return 'not-certified'
  return null
}

function periodOf({ has, cell }: ColumnsFound<DolColumn>, row: readonly string[]): string | null {
  if (has('year') && has('quarter')) return fiscalQuarter(cell(row, 'year'), cell(row, 'quarter'))
  const day = dayOf(cell(row, 'decided'))
  return day === null ? null : fiscalQuarterOf(day)
}

/** '2025-03-14', '2025-03-14 00:00:00' and '3/14/2025' are one day; null for anything else. */
function dayOf(text: string): string | null {
  const iso = /^(?<day>\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(text)?.groups?.day
  const slashed = /^(?<month>\d{1,2})\/(?<date>\d{1,2})\/(?<year>\d{4})\b/.exec(text)?.groups
  const { year = '', month = '', date = '' } = slashed ?? {}
  const day = daySchema.safeParse(iso ?? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  return day.success ? day.data : null
}

/** A case number as a number where it can be one: a full year has hundreds of thousands of them. */
function caseKey(text: string): string | number {
  const digits = /^I-(?<digits>\d{3}-\d{5}-\d{6})$/.exec(text)?.groups?.digits
  return digits === undefined ? text : Number(digits.replaceAll('-', ''))
}

function column(label: string, ...names: string[]): FileColumn {
  return { label, names }
}
