import type { ImportFile } from '../import-file.ts'
import { ImportRefused } from '../import-refused.ts'
import { chunksOf, type TextEncoding } from './text-encoding.ts'

/** The text of a file piece by piece, and what is known of it once it was read to the end. */
export interface DecodedText {
  readonly pieces: AsyncGenerator<string>
  /** True while the last character was the end of a line. */
  readonly endsLine: () => boolean
}

/** Decodes a file; `onBytes` hears how many bytes were read so far. A mark at its beginning is not part of the text. */
export function decodedText(
  file: ImportFile,
  encoding: TextEncoding,
  onBytes: (bytes: number) => void,
): DecodedText {
  let endsLine = true
  async function* pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true })
    let bytes = 0
    const decode = (chunk?: Buffer): string => {
      try {
        return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
      } catch {
        throw new ImportRefused(
          `“${file.name}” ends in the middle of a character: it was cut off. Save or download it again.`,
        )
      }
    }
    for await (const chunk of chunksOf(file.open())) {
      bytes += chunk.length
      onBytes(bytes)
      yield noted(decode(chunk))
    }
    yield noted(decode())
  }
  function noted(text: string): string {
    if (text !== '') endsLine = text.endsWith('\n') || text.endsWith('\r')
    return text
  }
  return { pieces: pieces(), endsLine: () => endsLine }
}
