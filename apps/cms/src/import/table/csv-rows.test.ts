import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { ImportFile } from '../import-file.ts'
import { ImportRefused } from '../import-refused.ts'
import { csvRows } from './csv-rows.ts'

/** A file of these bytes, handed over in small pieces, so that characters and lines fall apart between them. */
function fileOf(bytes: Buffer, pieceBytes = 7): ImportFile {
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, at) =>
    bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes),
  )
  return {
    name: 'export.csv',
    bytes: bytes.length,
    checksum: '',
    open: () => Readable.from(pieces, { objectMode: true }),
  }
}

async function rowsOf(bytes: Buffer, pieceBytes?: number) {
  const rows: { line: number; cells: readonly string[] }[] = []
  for await (const row of csvRows(fileOf(bytes, pieceBytes), () => undefined)) rows.push(row)
  return rows
}

const text = 'Name,City\n"Clínica “Güell”, Inc.",Saint-Mère\nPlain,Bath\n'
const utf16le = Buffer.from(`\uFEFF${text}`, 'utf16le')

describe('a table', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16le],
    ['UTF-16, big end first', Buffer.from(utf16le).swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['Windows', Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')],
    [
      'tabs',
      Buffer.from(
        text.replace('Name,', 'Name\t').replace('",Saint', '"\tSaint').replace('Plain,', 'Plain\t'),
      ),
    ],
    [
      'semicolons and Windows line ends',
      Buffer.from(
        text
          .replace('Name,', 'Name;')
          .replace('",S', '";S')
          .replace('Plain,', 'Plain;')
          .replaceAll('\n', '\r\n'),
      ),
    ],
    ['blank lines before, between and after', Buffer.from(`\n${text.replace('\nPlain', '\n\nPlain')}\n\n`)],
    ['no line end after the last row', Buffer.from(text.trimEnd())],
  ])('in %s reads the same', async (_what, bytes) => {
    const rows = await rowsOf(bytes)
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Name', 'City'],
      ['Clínica “Güell”, Inc.', 'Saint-Mère'],
      ['Plain', 'Bath'],
    ])
    expect(await rowsOf(bytes, 1)).toEqual(rows)
    expect(await rowsOf(bytes, 100_000)).toEqual(rows)
  })

  it('takes line breaks and doubled marks inside quotation marks for text, and counts lines as an editor does', async () => {
    expect(await rowsOf(Buffer.from('Name,City\n"Two\nlines ""here""",Bath\nNext,Bath\n'))).toEqual([
      { line: 1, cells: ['Name', 'City'] },
      { line: 2, cells: ['Two\nlines "here"', 'Bath'] },
      { line: 4, cells: ['Next', 'Bath'] },
    ])
  })

  it('keeps text as text: leading zeros, commas in numbers', async () => {
    const [, row] = await rowsOf(Buffer.from('ZIP,Count\n02115,"1,204"\n'))
    expect(row?.cells).toEqual(['02115', '1,204'])
  })
})

describe('a file that cannot be used is refused, with what to do', () => {
  it.each([
    ['an Excel workbook', Buffer.from('PK\x03\x04 and so on'), /Excel workbook.*save the sheet as CSV/],
    ['an old workbook', Buffer.from('D0CF11E0A1B11AE1', 'hex'), /old Excel workbook/],
    ['a PDF', Buffer.from('%PDF-1.7 ...'), /is a PDF/],
    ['something compressed', Buffer.from('1F8B0800', 'hex'), /Unpack it/],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html>'), /web page/],
    ['no text', Buffer.from([1, 0, 0, 0, 9, 0, 0, 0, 3, 0]), /not a text file/],
    [
      'a row cut in the middle',
      Buffer.from('A,B,C\n1,2,3\n4,5'),
      /another number of columns in line 3.*cut off/,
    ],
    ['a row with a column too many', Buffer.from('A,B\n1,2\n3,4,5\n6,7\n'), /columns in line 3/],
    ['a quotation mark left open', Buffer.from('A,B\n1,"2\n3,4\n'), /never closed/],
    ['a mark left open in a large file', Buffer.from(`A,B\n1,"2\n${'3,4\n'.repeat(80_000)}`), /never closed/],
    ['a mark inside a value', Buffer.from('A,B\n1,2"3\n'), /in the middle of a value in line 2/],
    ['a last value cut off', Buffer.from('A,B\n1,2\n3,'), /breaks off in line 3/],
    ['UTF-16 cut in a character', utf16le.subarray(0, -1), /middle of a character/],
  ])('%s', async (_what, bytes, words) => {
    const reading = rowsOf(bytes, 4096)
    await expect(reading).rejects.toThrow(words)
    await expect(reading).rejects.toBeInstanceOf(ImportRefused)
  })

  it('one with nothing in it has no rows', async () => {
    expect(await rowsOf(Buffer.from('\uFEFF\n \n'))).toEqual([{ line: 2, cells: [' '] }])
    expect(await rowsOf(Buffer.from('\uFEFF\n\n'))).toEqual([])
  })
})
