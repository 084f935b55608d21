import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { readRevision } from '../database/content-revision.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { snapshotBody, type SnapshotBody } from './snapshot-body.ts'

/** Rows that somebody wrote straight into the database raise no revision; they are looked for this often. */
const LONGEST_TRUST_MS = 60_000
/** How long somebody who asks waits for the newest content before the content before it will do. */
const PATIENCE_MS = 5000

interface Built extends SnapshotBody {
  revision: number
  builtAtMs: number
}

/**
 * The present snapshot of one process. Each request asks the database for the revision, which is one row; only a new
 * revision, or age, leads to a build, and requests that need the same build wait for the same one. With very many
 * entries a build takes longer than anybody should wait: then the last one is served until the next is there.
 */
export class SnapshotStore {
  private built: Built | null = null
  private building: Promise<Built> | null = null

  constructor(
    private readonly payload: Payload,
    private readonly nowMs: () => number = Date.now,
  ) {}

  async current(): Promise<SnapshotBody> {
    const { revision } = await readRevision(this.payload)
    const { built } = this
    if (built?.revision === revision) {
      if (this.nowMs() - built.builtAtMs >= LONGEST_TRUST_MS) this.buildBehind()
      return built
    }
    const next = this.buildOf(revision)
    return built ? Promise.race([next, pause(PATIENCE_MS, built, { ref: false })]) : next
  }

  /** The build that holds the given revision: the one under way when it does, else one after it. */
  private async buildOf(revision: number): Promise<Built> {
    const underWay = this.building
    if (underWay) {
      const built = await underWay
      if (built.revision >= revision) return built
    }
    return this.build()
  }

  private buildBehind(): void {
    this.build().catch((error: unknown) => {
      this.payload.logger.error({
        msg: 'The snapshot could not be made anew; the last one goes on.',
        err: error,
      })
    })
  }

  private build(): Promise<Built> {
    this.building ??= this.read().finally(() => {
      this.building = null
    })
    return this.building
  }

  /** Reads revision and content in one database snapshot, so that the two belong together. */
  private async read(): Promise<Built> {
    const { payload } = this
    const transactionID = await payload.db.beginTransaction({
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    })
    if (transactionID === null) throw new Error('The database gave no transaction to read the snapshot in.')
    try {
      const { revision, changedAt } = await readRevision(payload, { payload, transactionID })
      const body = snapshotBody(await buildSnapshot(payload, { transactionID }, changedAt))
      this.built = { ...body, revision, builtAtMs: this.nowMs() }
      return this.built
    } finally {
      await payload.db.rollbackTransaction(transactionID)
    }
  }
}
