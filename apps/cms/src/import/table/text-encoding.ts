import type { Readable } from 'node:stream'
import type { ImportFile } from '../import-file.ts'
import { ImportRefused } from '../import-refused.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const HEAD_BYTES = 4096

/** What files begin with that are no text, and what to do about them. */
const otherFiles: readonly (readonly [beginning: string, words: string])[] = [
  ['PK\u0003\u0004', 'is an Excel workbook or another archive. Open it and save the sheet as CSV.'],
  ['\u00D0\u00CF\u0011\u00E0', 'is an old Excel workbook. Open it and save the sheet as CSV.'],
  ['%PDF', 'is a PDF. Save or download the table as CSV instead.'],
  ['\u001F\u008B', 'is compressed. Unpack it first.'],
]

/**
 * How the text of a file is written: by its byte order mark, else UTF-8 where all of it is valid UTF-8, else what
 * spreadsheets on Windows write. Reads a file without a mark once to the end.
 * @throws {ImportRefused} for a file that is no text
 */
export async function textEncoding(file: ImportFile): Promise<TextEncoding> {
  const head = await headOf(file)
  const text = head.toString('latin1')
  const other = otherFiles.find(([beginning]) => text.startsWith(beginning))
  if (other) throw new ImportRefused(`“${file.name}” ${other[1]}`)
  if (text.startsWith('\u00FF\u00FE')) return 'utf-16le'
  if (text.startsWith('\u00FE\u00FF')) return 'utf-16be'
  if (text.startsWith('\u00EF\u00BB\u00BF')) return 'utf-8'
  if (text.includes('\0')) return withoutMark(head, file.name)
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new ImportRefused(
      `“${file.name}” is a web page, not the file that it leads to. Download the file itself.`,
    )
  }
  return (await isUtf8(file.open())) ? 'utf-8' : 'windows-1252'
}

async function headOf(file: ImportFile): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  const stream = file.open()
  for await (const chunk of chunksOf(stream)) {
    parts.push(chunk)
    bytes += chunk.length
    if (bytes >= HEAD_BYTES) break
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES)
}

/** Text of mostly plain letters in UTF-16 has a zero as every other byte. */
function withoutMark(head: Buffer, name: string): TextEncoding {
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = head.length / 4
  if (odd > most && even < odd / 10) return 'utf-16le'
  if (even > most && odd < even / 10) return 'utf-16be'
  throw new ImportRefused(`“${name}” is not a text file. Choose a CSV.`)
}

async function isUtf8(stream: Readable): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of chunksOf(stream)) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** The bytes of a stream; whatever else it could give is an error. */
export async function* chunksOf(stream: Readable): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new Error('A file gave something else than bytes.')
    yield chunk
  }
}
