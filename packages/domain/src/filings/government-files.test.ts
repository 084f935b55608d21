import { describe, expect, test } from 'vitest'
import { readDolHeader } from './dol-file.ts'
import type { HeaderReading, RowReading } from './filed-row.ts'
import { readUscisHeader } from './uscis-file.ts'

function rowsOf(reading: HeaderReading, ...rows: string[][]): RowReading[] {
  if (reading.kind === 'refused') throw new Error(`Refused for want of ${reading.missing.join(', ')}`)
  return rows.map(reading.read)
}

const yearly =
  'Fiscal Year,Employer,Initial Approval,Initial Denial,Continuing Approval,Continuing Denial,NAICS,Tax ID,State,City,ZIP'
const page = [
  ...[
    '\uFEFFLine by line',
    'Fiscal Year   ',
    'Employer (Petitioner) Name',
    'Tax ID',
    'Industry (NAICS) Code',
  ],
  ...['Petitioner City', 'Petitioner State', 'Petitioner Zip Code', 'Initial Approval', 'Initial Denial'],
  ...['Continuing Approval', 'Continuing Denial'],
]
const byPetition = [
  ...['Line by line', 'Fiscal Year   ', 'Employer (Petitioner) Name', 'Tax ID', 'Industry (NAICS) Code'],
  ...['Petitioner City', 'Petitioner State', 'Petitioner Zip Code'],
  ...[
    'New Employment',
    'Continuation',
    'Change with Same Employer',
    'New Concurrent',
    'Change of Employer',
    'Amended',
  ].flatMap((what) => [`${what} Approval`, `${what} Denial`]),
]
const harbor = {
  kind: 'row',
  period: 'FY2023',
  employer: 'HARBOR HOSP CORP',
  taxId: '0042',
  industry: '62',
  state: 'ME',
  city: 'PORTLAND',
}

describe('a USCIS export', () => {
  test.each([
    [
      'the yearly file',
      yearly.split(','),
      '2023,HARBOR HOSP CORP,1204,1,7,2,62,0042,ME,PORTLAND,04101'.split(','),
    ],
    [
      'the page’s export',
      page,
      [
        '1',
        '2023',
        'HARBOR HOSP CORP',
        '0042',
        '62 - Health Care',
        'PORTLAND',
        'ME',
        '04101',
        '1,204',
        '1',
        '7',
        '2',
      ],
    ],
    [
      'the export by kind of petition',
      byPetition,
      [
        '1',
        '2023',
        'HARBOR HOSP CORP',
        '0042',
        '62',
        'PORTLAND',
        'ME',
        '04101',
        ...'1,200|1|3|1|1|0|4|0|2|1|1|0'.split('|'),
      ],
    ],
  ])('%s reads the same', (_style, header, row) => {
    expect(rowsOf(readUscisHeader(header), row)).toEqual([
      expect.objectContaining({
        ...harbor,
        counts: { count: 1204, continuing: 7, denied: 3, otherTitles: null, payFrom: null, payTo: null },
      }),
    ])
  })

  test('text stays text, blanks stay unknown', () => {
    const [row] = rowsOf(readUscisHeader(yearly.split(',')), [
      '2023',
      'A B',
      '',
      '0',
      '1',
      '0',
      '',
      '',
      '',
      '',
      '',
    ])
    expect(row).toMatchObject({
      taxId: null,
      industry: null,
      state: null,
      city: '',
      counts: { count: 0, continuing: 1 },
    })
  })

  test.each([
    ['no employer', '2023,,1,0,0,0,51,8070,DE,WILMINGTON,19801', { kind: 'skipped', reason: 'no-employer' }],
    ['no year', 'Total,X,1,0,0,0,51,8070,DE,WILMINGTON,19801', { kind: 'unreadable', column: 'Fiscal Year' }],
    [
      'no number',
      '2023,X,one,0,0,0,51,8070,DE,WILMINGTON,19801',
      { kind: 'unreadable', column: 'Initial Approval' },
    ],
    ['a ZIP cut off', '2023,X,1,0,0,0,51,8070,DE,WILMINGTON,19', { kind: 'unreadable', column: 'ZIP' }],
  ])('a row with %s', (_what, row, reading) => {
    expect(rowsOf(readUscisHeader(yearly.split(',')), row.split(','))).toEqual([
      expect.objectContaining(reading),
    ])
  })

  test('a file of something else names what it lacks', () => {
    expect(readUscisHeader(['CASE_NUMBER', 'JOB_TITLE'])).toMatchObject({
      kind: 'refused',
      missing: expect.arrayContaining(['Fiscal Year', 'Employer']),
    })
  })
})

const extract =
  'CASE_NUMBER,JOB_TITLE,SOC_CODE,EMPLOYER_NAME,TRADE_NAME_DBA,WORKSITE_CITY,WORKSITE_STATE,WORKSITE_POSTAL_CODE,WAGE_RATE_OF_PAY_FROM,WAGE_UNIT_OF_PAY,Year,Quarter'
const disclosure =
  'CASE_NUMBER,CASE_STATUS,RECEIVED_DATE,DECISION_DATE,VISA_CLASS,JOB_TITLE,SOC_CODE,EMPLOYER_NAME,TRADE_NAME_DBA,EMPLOYER_CITY,EMPLOYER_STATE,NAICS_CODE,WORKSITE_CITY,WORKSITE_STATE,WORKSITE_POSTAL_CODE,WAGE_RATE_OF_PAY_FROM,WAGE_UNIT_OF_PAY'

describe('a labor condition disclosure', () => {
  const row = (
    over: { number?: string; title?: string; pay?: string; unit?: string; employer?: string } = {},
  ) => [
    ...[over.number ?? 'I-200-25059-000001', over.title ?? 'Resident Physician', '29-1229.00'],
    ...[over.employer ?? 'Harbor Hospital', 'Bay Clinic', 'Portland', 'ME', '04101'],
    ...[over.pay ?? '66,000', over.unit ?? 'Year', '2025', 'Q2'],
  ]

  test('an application of a trainee counts with its pay, any other one beside', () => {
    const reader = readDolHeader(extract.split(','))
    expect(
      rowsOf(
        reader,
        row(),
        row({ number: 'I-200-25059-000002', title: 'Student Health Physician', pay: '90', unit: 'Hour' }),
      ),
    ).toMatchObject([
      {
        period: 'FY2025 Q2',
        employer: 'Harbor Hospital',
        tradeName: 'Bay Clinic',
        counts: { count: 1, otherTitles: 0, payFrom: 66_000, payTo: 66_000, continuing: null, denied: null },
      },
      { counts: { count: 0, otherTitles: 1, payFrom: null, payTo: null } },
    ])
  })

  test('a case counts once', () => {
    expect(rowsOf(readDolHeader(extract.split(',')), row(), row())).toMatchObject([
      { kind: 'row' },
      { kind: 'skipped', reason: 'seen-before' },
    ])
  })

  test.each([
    ['no employer', row({ employer: ' ' }), { kind: 'skipped', reason: 'no-employer' }],
    ['no case number', row({ number: '' }), { kind: 'unreadable', column: 'CASE_NUMBER' }],
    ['a quarter cut off', row().with(-1, ''), { kind: 'unreadable', column: 'Year' }],
  ])('a row with %s', (_what, cells, reading) => {
    expect(rowsOf(readDolHeader(extract.split(',')), cells)).toEqual([expect.objectContaining(reading)])
  })

  test.each([
    ['Certified', 'H-1B', '2025-03-31', { kind: 'row', period: 'FY2025 Q2' }],
    ['Certified - Withdrawn', 'H-1B', '4/1/2025', { kind: 'row', period: 'FY2025 Q3' }],
    ['Certified', 'H-1B', '2024-10-01 00:00:00', { kind: 'row', period: 'FY2025 Q1' }],
    ['Denied', 'H-1B', '2025-03-31', { kind: 'skipped', reason: 'not-certified' }],
    ['Withdrawn', 'H-1B', '2025-03-31', { kind: 'skipped', reason: 'not-certified' }],
    ['Certified', 'E-3 Australian', '2025-03-31', { kind: 'skipped', reason: 'other-visa' }],
    ['Certified', 'H-1B1 Chile', '2025-03-31', { kind: 'skipped', reason: 'other-visa' }],
    ['Certified', 'H-1B', '31 March', { kind: 'unreadable', column: 'DECISION_DATE' }],
  ])('the full file: %s, %s, decided on %s', (status, visa, decided, reading) => {
    const cells = [
      'I-200-25059-000001',
      status,
      '2025-02-28',
      decided,
      visa,
      'PGY-1',
      '29-1229.00',
      'Harbor',
      '',
      'Bath',
      'ME',
      '622110',
      'Portland',
      'ME',
      '04101',
      '66000',
      'Year',
    ]
    expect(rowsOf(readDolHeader(disclosure.split(',')), cells)).toEqual([expect.objectContaining(reading)])
  })

  test('without a period it is refused', () => {
    expect(readDolHeader(extract.replace(',Year,Quarter', '').split(','))).toEqual({
      kind: 'refused',
      missing: ['DECISION_DATE (or Year and Quarter)'],
    })
  })
})
