import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ImportRefused } from './import-refused.ts'

/** A file to import: it can be read from its beginning more than once and is never held in memory as a whole. */
export interface ImportFile {
  /** What the person called it, without folders. */
  readonly name: string
  readonly bytes: number
  /** SHA-256 in hexadecimal digits. */
  readonly checksum: string
  open(): Readable
}

/**
 * A file on disk, measured and summed up.
 * @throws {ImportRefused} where there is no such file, or one that is empty or too large
 */
export async function importFile(
  location: string,
  { name = path.basename(location), maxBytes }: { name?: string; maxBytes: number },
): Promise<ImportFile> {
  const bytes = await sizeOf(location, name)
  if (bytes === 0) throw new ImportRefused(`“${name}” is empty.`)
  if (bytes > maxBytes) throw tooLarge(name, maxBytes)
  const hash = createHash('sha256')
  await pipeline(createReadStream(location), hash)
  return { name, bytes, checksum: hash.digest('hex'), open: () => createReadStream(location) }
}

/** What to say of a file that is larger than an importer takes. */
export function tooLarge(name: string, maxBytes: number): ImportRefused {
  const most = Math.floor(maxBytes / (1024 * 1024))
  return new ImportRefused(`“${name}” is too large: the most is ${most} MB. Split it and import the parts.`)
}

async function sizeOf(location: string, name: string): Promise<number> {
  const found = await stat(location).catch(() => null)
  if (found === null) throw new ImportRefused(`There is no file “${name}”, or it cannot be read.`)
  if (!found.isFile()) throw new ImportRefused(`“${name}” is not a file.`)
  return found.size
}
