import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ImportFile, importFile, tooLarge } from '../import-file.ts'
import { ImportRefused } from '../import-refused.ts'

/** Files that came over the network, kept for a day: between reading one and importing it people look at the report. */
export interface ReceivedFiles {
  /** @throws {ImportRefused} for a file that is empty or too large */
  receive(body: ReadableStream<Uint8Array>, file: { name: string; maxBytes: number }): Promise<ImportFile>
  /** @throws {ImportRefused} where it is not here any more */
  find(checksum: string, file: { name: string; maxBytes: number }): Promise<ImportFile>
}

const KEPT_MS = 24 * 60 * 60_000

export function receivedFiles(folder: string): ReceivedFiles {
  return {
    async receive(body, { name, maxBytes }) {
      await mkdir(folder, { recursive: true })
      await dropOld(folder)
      const arriving = path.join(folder, `${randomUUID()}.part`)
      try {
        const hash = createHash('sha256')
        await pipeline(
          bytesOf(body),
          counted(name, maxBytes),
          summed(hash),
          createWriteStream(arriving, { mode: 0o600 }),
        )
        const kept = path.join(folder, hash.digest('hex'))
        await rename(arriving, kept)
        return await importFile(kept, { name, maxBytes })
      } finally {
        await rm(arriving, { force: true })
      }
    },
    find(checksum, { name, maxBytes }) {
      if (!/^[0-9a-f]{64}$/.test(checksum)) throw new ImportRefused('There is no such file.')
      return importFile(path.join(folder, checksum), { name, maxBytes })
    },
  }
}

function bytesOf(body: ReadableStream<Uint8Array>): Readable {
  return Readable.from(chunksOf(body))
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

/** Lets bytes pass until there are too many: a sender can leave the length out or lie about it. */
function counted(name: string, maxBytes: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      bytes += chunk.length
      if (bytes > maxBytes) next(tooLarge(name, maxBytes))
      else next(null, chunk)
    },
  })
}

function summed(hash: ReturnType<typeof createHash>): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk)
      next(null, chunk)
    },
  })
}

async function dropOld(folder: string): Promise<void> {
  const oldestMs = Date.now() - KEPT_MS
  for (const name of await readdir(folder)) {
    const location = path.join(folder, name)
    const found = await stat(location).catch(() => null)
    if (found && found.mtimeMs < oldestMs) await rm(location, { force: true })
  }
}
