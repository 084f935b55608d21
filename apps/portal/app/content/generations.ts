import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeGeneration, encodeGeneration, type Generation } from './generation-file.ts'

/** How many snapshots stay on disk: the newest and what to fall back on. */
const keptGenerations = 3

/**
 * The last snapshots in a folder. A generation is written beside the others, forced to disk and only then given its
 * name, so whoever is killed in between leaves every earlier one whole. Numbers order them, not clocks.
 */
export class Generations {
  constructor(readonly folder: string) {}

  /** The readable generations, newest first, each read when asked for; broken files are told to `report`. */
  async *newestFirst(report: (problem: string) => void): AsyncGenerator<Generation> {
    for (const name of (await this.#names()).reverse()) {
      const generation = await this.#read(name, report)
      if (generation) yield generation
    }
  }

  /** Writes a generation and removes what is older than the last three. Rejects when the disk does not take it. */
  async write(generation: Generation): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    const names = await this.#names()
    const next = numberIn(names.at(-1) ?? '') + 1
    const path = join(this.folder, `${String(next).padStart(9, '0')}.snapshot`)
    const unfinished = `${path}.${process.pid}.unfinished`
    try {
      await writeThrough(unfinished, await encodeGeneration(generation))
      await rename(unfinished, path)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
    await syncFolder(this.folder)
    await this.#removeOld()
  }

  async #read(name: string, report: (problem: string) => void): Promise<Generation | null> {
    const path = join(this.folder, name)
    try {
      const generation = await decodeGeneration(await readFile(path))
      if (!generation) report(`${path} is damaged and was passed over.`)
      return generation
    } catch (error) {
      report(`${path} cannot be read (${String(error)}) and was passed over.`)
      return null
    }
  }

  async #names(): Promise<string[]> {
    return (await this.#files()).filter((name) => numberIn(name) > 0).sort()
  }

  async #removeOld(): Promise<void> {
    const old = (await this.#names()).slice(0, -keptGenerations)
    const leftBehind = (await this.#files()).filter((name) => name.endsWith('.unfinished'))
    await Promise.all([...old, ...leftBehind].map((name) => rm(join(this.folder, name), { force: true })))
  }

  async #files(): Promise<string[]> {
    try {
      return await readdir(this.folder)
    } catch {
      // No folder yet, or none that may be read: nothing is kept here. Writing will say what is wrong.
      return []
    }
  }
}

function numberIn(name: string): number {
  return Number(/^(\d{9})\.snapshot$/.exec(name)?.[1] ?? 0)
}

async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The rename itself has to survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
