import { lostMostEntries, type Quarantined, snapshotInSteps } from '@evenkeel/domain'
import { FaultLog } from './fault-log.ts'
import { fetchSnapshot } from './fetch-snapshot.ts'
import { type Generation, sha256Aside } from './generation-file.ts'
import { Generations } from './generations.ts'
import { inSteps } from './in-steps.ts'
import { jsonInSteps } from './json-in-steps.ts'
import { pollDelay } from './poll-delay.ts'
import { type PublishedContent, publishedContent } from './published-content.ts'
import { waitOrStop } from './wait-or-stop.ts'

export interface ContentStoreOptions {
  readonly url: string
  /** Folder of the generations on disk. */
  readonly folder: string
  readonly intervalMs: number
  /** How long the cms may be silent, in milliseconds. */
  readonly silenceMs?: number
  readonly totalMs?: number
  readonly maxBytes?: number
  readonly log: (line: string) => void
  readonly now?: () => Date
}

/** How long before midnight the next day's index is built; much longer than building it takes. */
const aheadOfMidnightMs = 10 * 60_000

/** How the content got here, for /readyz. */
export interface ContentStatus {
  /** When the cms last said that this is what is published; null before the first time. */
  readonly fetchedAt: string | null
  readonly quarantined: readonly Quarantined[]
  /** Why the last attempt to refresh failed; null when it did not. */
  readonly lastError: string | null
  /** Why the last snapshot is not on disk; null when it is. */
  readonly diskError: string | null
}

/**
 * Everything that readers see, kept in memory and on disk, refreshed from the cms. Whatever happens to the cms, the
 * last good state stays.
 */
export class ContentStore {
  readonly #options: Required<ContentStoreOptions>
  readonly #generations: Generations
  readonly #stop = new AbortController()
  readonly #cms: FaultLog
  readonly #disk: FaultLog
  #published: PublishedContent | null = null
  /** The tag to revalidate by, and the checksum of the body in use. */
  #served: { etag: string | null; checksum: string } | null = null
  #fetchedAt: string | null = null
  #failures = 0
  #polling: Promise<void> = Promise.resolve()

  constructor(options: ContentStoreOptions) {
    this.#options = {
      silenceMs: 5_000,
      totalMs: 60_000,
      maxBytes: 512 * 1024 ** 2,
      now: () => new Date(),
      ...options,
    }
    this.#generations = new Generations(options.folder)
    this.#cms = new FaultLog(`Content from ${options.url}: the cms`, options.log)
    this.#disk = new FaultLog('Content on disk:', options.log)
  }

  /** What readers see now; null as long as nothing was ever published to this portal. */
  current(): PublishedContent | null {
    return this.#published
  }

  status(): ContentStatus {
    return {
      fetchedAt: this.#fetchedAt,
      quarantined: this.#published?.content.quarantined ?? [],
      lastError: this.#cms.current,
      diskError: this.#disk.current,
    }
  }

  /** Takes up the newest whole generation on disk, if there is one. Never rejects. */
  async restore(): Promise<void> {
    for await (const generation of this.#generations.newestFirst(this.#options.log)) {
      try {
        await this.#adopt(generation, await sha256Aside(generation.body))
        return
      } catch (error) {
        this.#options.log(`A snapshot on disk cannot be used: ${messageOf(error)}`)
      }
    }
  }

  /** Asks the cms again and again until `stop`. One question at a time. */
  start(): void {
    this.#polling = this.#poll()
  }

  /** Ends the polling; resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#polling
  }

  /** Asks the cms once. Never rejects: what went wrong is in `status()`, and the older content stays. */
  async refresh(): Promise<void> {
    try {
      const { url, silenceMs, totalMs, maxBytes } = this.#options
      const etag = this.#served?.etag ?? null
      const stop = this.#stop.signal
      const fetched = await fetchSnapshot({ url, etag, silenceMs, totalMs, maxBytes, stop })
      if (fetched.kind === 'new') await this.#take(fetched)
      await this.#prepareNextDay()
      this.#fetchedAt = this.#timestamp()
      this.#failures = 0
      this.#cms.well()
    } catch (error) {
      this.#failures += 1
      if (!this.#stop.signal.aborted) this.#cms.fault(messageOf(error))
    }
  }

  async #take({ body, etag }: { body: Buffer<ArrayBuffer>; etag: string | null }): Promise<void> {
    const checksum = await sha256Aside(body)
    if (this.#served?.checksum === checksum) {
      this.#served = { etag, checksum }
      return
    }
    const generation = { body, etag, fetchedAt: this.#timestamp() }
    await this.#adopt(generation, checksum)
    await this.#keep(generation)
  }

  /**
   * Parses, checks, indexes, swaps. Takes seconds for very many listings, while the state before goes on being served.
   * Rejects, and changes nothing, where the snapshot is not to be shown.
   */
  async #adopt({ body, etag, fetchedAt }: Generation, checksum: string): Promise<void> {
    const stop = this.#stop.signal
    const content = await inSteps(snapshotInSteps(await this.#parseJson(body)), stop)
    if (this.#published && lostMostEntries(this.#published.content, content)) {
      throw new Error(
        'sent a snapshot that lost more than half of its entries, so the older one is kept. If that is meant: stop ' +
          `the portal, remove ${this.#options.folder} and start it again`,
      )
    }
    this.#logQuarantined(content.quarantined)
    const published = publishedContent(content, checksum)
    // Before the swap: the first reader of the new state does not wait for its index.
    await published.prepareIndex(this.#timestamp().slice(0, 10), stop)
    this.#published = published
    this.#served = { etag, checksum }
    this.#fetchedAt = fetchedAt
  }

  async #parseJson(body: Buffer): Promise<unknown> {
    try {
      return await inSteps(jsonInSteps(body), this.#stop.signal)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      throw new Error(`sent ${body.length} bytes that are not JSON, or not all of it`, { cause: error })
    }
  }

  async #keep(generation: Generation): Promise<void> {
    try {
      await this.#generations.write(generation)
      this.#disk.well()
    } catch (error) {
      this.#disk.fault(`the newest snapshot could not be written (${messageOf(error)})`)
    }
  }

  /** Facts age at midnight: the index of the next day is there before its first reader. */
  async #prepareNextDay(): Promise<void> {
    const soon = new Date(this.#options.now().getTime() + aheadOfMidnightMs)
    await this.#published?.prepareIndex(soon.toISOString().slice(0, 10), this.#stop.signal)
  }

  #logQuarantined(quarantined: readonly Quarantined[]): void {
    const known = new Set(this.#published?.content.quarantined.map(lineAbout))
    for (const line of quarantined.map(lineAbout)) if (!known.has(line)) this.#options.log(line)
  }

  async #poll(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await this.refresh()
      const { intervalMs } = this.#options
      const hasContent = this.#published !== null
      await waitOrStop(pollDelay({ failures: this.#failures, intervalMs, hasContent }), this.#stop.signal)
    }
  }

  #timestamp(): string {
    return this.#options.now().toISOString()
  }
}

function lineAbout({ kind, slug, reason }: Quarantined): string {
  return `Set aside: ${kind}/${slug}: ${reason}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
