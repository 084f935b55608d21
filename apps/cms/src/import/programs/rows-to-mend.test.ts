import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../payload-types.ts'
import type { CmsUnderTest } from '../../testing/cms-under-test.ts'
import {
  aNewOne,
  aSource,
  fileOf,
  headOf,
  importDesk,
  type ImportDesk,
  newListing,
  source,
} from '../../testing/import-desk.ts'
import { csvOf } from '@evenkeel/domain/testing'
import { publishedByTwo } from '../../testing/reviewing.ts'
import { program } from '../../testing/sample-content.ts'
import { refusalsOf, reportOf } from '../import-outcome.ts'

let desk: ImportDesk
let cms: CmsUnderTest
let editor: User
let north: number
beforeAll(async () => {
  desk = await importDesk()
  ;({ cms, editor, north } = desk)
})
afterAll(() => desk.close())
beforeEach(() => desk.forgetListings())

const imported: ImportDesk['imported'] = (...given) => desk.imported(...given)

const published = (over: Record<string, unknown> = {}) =>
  publishedByTwo(cms, editor, { collection: 'programs', json: program(north, over) })

describe('rows to mend', () => {
  const table: [string, string[], string[], string | null, RegExp][] = [
    [
      'an institution that nobody knows',
      newListing,
      aNewOne.with(1, 'South'),
      'Institution',
      /No institution is called “South”/,
    ],
    [
      'an answer that is not offered',
      newListing,
      aNewOne.with(2, 'Internship'),
      'Residency or fellowship',
      /“Internship” is not one of the offered answers. Choose from “Residency”, “Fellowship”/,
    ],
    ['a state that does not exist', newListing, aNewOne.with(4, 'XX'), 'State', /not one of the offered/],
    ['a new listing without a place', newListing, aNewOne.with(3, ''), 'City', /Fill this in/],
    [
      'a number of nine digits',
      [...newListing, 'acgmeId'],
      [...aNewOne, '400500001'],
      'ACGME program number',
      /ten digits.*spreadsheet/,
    ],
    [
      'an address without https',
      [...newListing, 'website'],
      [...aNewOne, 'example.org'],
      'Program website',
      /full web address/,
    ],
    [
      'words for a number',
      [...newListing, 'facts.weeklyHours'],
      [...aNewOne, 'many'],
      'Work hours a week (hours a week)',
      /not a number/,
    ],
    [
      'a number out of range',
      [...newListing, 'facts.weeklyHours'],
      [...aNewOne, '1,200'],
      'Work hours a week (hours a week)',
      /Give a number from/,
    ],
    [
      'a day that does not exist',
      [...newListing, ...source],
      [...aNewOne, ...aSource.with(3, '2026-02-30')],
      'Source: checked on',
      /year-month-day/,
    ],
    [
      'a day in the future',
      [...newListing, ...source],
      [...aNewOne, ...aSource.with(3, '2099-01-01')],
      'Source: checked on',
      /future/,
    ],
    [
      'half a source',
      [...newListing, ...source],
      [...aNewOne, 'Directory or public list', '', '', '2026-10-01'],
      'Source: name',
      /Fill this in/,
    ],
    ['a row that is cut', newListing, aNewOne.slice(0, 3), null, /3 cells and the head has 5/],
    ['a name taken back', newListing, aNewOne.with(0, 'Not stated'), 'Program', /cannot be taken back/],
  ]
  it.each(table)('%s', async (_what, paths, cells, column, message) => {
    const good = aNewOne.with(0, 'A good one')
    const run = await imported(fileOf(paths, [...good, ...cells.slice(5).map(() => '')], cells))
    expect(run).toMatchObject({ state: 'has-problems', counts: { problems: 1 } })
    expect(reportOf(run).problems).toEqual([{ line: 3, column, message: expect.stringMatching(message) }])
    expect((await cms.payload.count({ collection: 'programs' })).totalDocs).toBe(0)
  })

  it('the same program twice in a file', async () => {
    const run = await imported(fileOf(newListing, aNewOne, aNewOne.with(0, 'INFORMATICS ')))
    expect(reportOf(run).problems).toEqual([
      { line: 3, column: null, message: expect.stringContaining('same program as on line 2') },
    ])
  })

  it('another number than the listing of that name has', async () => {
    await published({ acgmeId: '1400500001' })
    const run = await imported(
      fileOf(
        ['name', 'institution', 'acgmeId'],
        ['Clinical Informatics at North', 'North Hospital', '1400500002'],
      ),
    )
    expect(reportOf(run).problems).toEqual([
      {
        line: 2,
        column: 'ACGME program number',
        message: expect.stringContaining('has the number 1400500001 here'),
      },
    ])
  })

  it('are counted by lines as an editor shows them, through blank lines and breaks in cells', async () => {
    const run = await imported(
      `${newListing.map(headOf).join(',')},Note\r\n"Inf\r\normatics",x,x,x,x,\r\n\r\nB,North Hospital,Fellowship,Boston,MA,"two\r\nlines"\r\n,,,,,\r\nC,South,Fellowship,Boston,MA,\r\n`,
    )
    expect(reportOf(run).problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 Program',
      '2 Institution',
      '2 Residency or fellowship',
      '2 State',
      '8 Institution',
    ])
  })
})

describe('files as spreadsheets save them', () => {
  const text = fileOf(
    [...newListing, 'note', 'facts.weeklyHours'],
    [...aNewOne.with(0, 'Informática'), 'Two\r\nlines, "quoted"', '55.5'],
  )
  const semicolons = csvOf(
    [[...newListing, 'note'].map(headOf), [...aNewOne.with(0, 'Informática'), 'a;b']],
    ';',
  )
  const utf16 = (content: string) =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')])
  it.each<[string, string | Buffer]>([
    ['UTF-8', text],
    ['UTF-8 with a mark', `\uFEFF${text}`],
    ['UTF-16 with a mark', utf16(text)],
    ['UTF-16, the other way round', utf16(text).swap16()],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['semicolons', semicolons],
    ['tabs', csvOf([newListing.map(headOf), aNewOne.with(0, 'Informática')], '\t')],
    ['lines that end with a line feed alone', text.replaceAll('\r\n', '\n')],
  ])('%s', async (what, content) => {
    const run = await imported(content)
    expect(run).toMatchObject({ state: 'applied', counts: { adds: 1 } })
    const { docs } = await cms.payload.find({ collection: 'programs', draft: true })
    expect(docs[0]).toMatchObject({ name: 'Informática' })
    expect(reportOf(run).remarks.some((remark) => remark.includes('Windows'))).toBe(what === 'Windows-1252')
  })
})

describe('files that are refused, with nothing half-done', () => {
  const good = fileOf(newListing, aNewOne)
  it.each<[string, string | Buffer, RegExp]>([
    ['a workbook', Buffer.from('PK\u0003\u0004 rest'), /Excel workbook/],
    ['something binary', Buffer.from([1, 0, 2, 0, 0, 7, 0, 0, 255, 0]), /not a text file/],
    ['a web page', '<!DOCTYPE html><html>', /web page/],
    ['a file without heads', `${aNewOne.join(',')}\n`, /none of the heads of the template/],
    ['heads and nothing below', `${newListing.map(headOf).join(',')}\n`, /no rows below/],
    ['a head twice', good.replace('City', 'Program'), /“Program” is there twice/],
    [
      'heads that tell no row from another',
      csvOf([
        ['City', 'State'],
        ['Boston', 'MA'],
      ]),
      /No row can be told from another/,
    ],
    ['another delimiter than any known', good.replaceAll(',', '^'), /none of the heads/],
    ['a quotation mark that is never closed', `${good}"Cut`, /quotation mark/],
    ['a quotation mark in the middle', `${good}a,"b"c,d,e,f\n`, /quotation mark/],
    [
      'half a character at the end',
      Buffer.concat([Buffer.from(`\uFEFF${good}`), Buffer.from([0xc3])]),
      /cut off|Windows/,
    ],
  ])('%s', async (_what, content, words) => {
    const run = await imported(content)
    const said = [...refusalsOf(run), ...reportOf(run).remarks].join(' ')
    expect(said).toMatch(words)
    expect(['refused', 'has-problems']).toContain(run.state)
    expect((await cms.payload.count({ collection: 'programs' })).totalDocs).toBe(0)
  })

  it('names the columns that nobody knows', async () => {
    const run = await imported(
      csvOf([
        [...newListing.map(headOf), 'Mood', 'Weather'],
        [...aNewOne, 'a', 'b'],
      ]),
    )
    expect(reportOf(run).remarks).toEqual([
      'Nobody knows the columns “Mood”, “Weather”: what stands in them is not imported.',
    ])
  })
})
