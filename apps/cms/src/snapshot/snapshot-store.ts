import type { Payload } from 'payload'
import { readRevision } from '../database/content-revision.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { snapshotBody, type SnapshotBody } from './snapshot-body.ts'

/** Rows that somebody wrote straight into the database raise no revision; they show after this time. */
const LONGEST_TRUST_MS = 60_000

interface Built extends SnapshotBody {
  revision: number
  builtAtMs: number
}

/**
 * The present snapshot of one process. Each request asks the database for the revision, which is one row; only a new
 * revision, or age, leads to a build, and requests that need the same build wait for the same one.
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
    if (this.built && this.isFresh(this.built, revision)) return this.built
    // A build that began earlier may not hold this revision yet: wait for it, look again, build anew if need be.
    if (this.building) {
      const built = await this.building
      if (built.revision >= revision) return built
    }
    this.building ??= this.build().finally(() => {
      this.building = null
    })
    return this.building
  }

  private isFresh(built: Built, revision: number): boolean {
    return built.revision === revision && this.nowMs() - built.builtAtMs < LONGEST_TRUST_MS
  }

  /** Reads revision and content in one database snapshot, so that the two belong together. */
  private async build(): Promise<Built> {
    const { payload } = this
    const builtAtMs = this.nowMs()
    const transactionID = await payload.db.beginTransaction({
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    })
    if (transactionID === null) throw new Error('The database gave no transaction to read the snapshot in.')
    try {
      const { revision, changedAt } = await readRevision(payload, { payload, transactionID })
      const body = snapshotBody(await buildSnapshot(payload, { transactionID }, changedAt))
      this.built = { ...body, revision, builtAtMs }
      return this.built
    } finally {
      await payload.db.rollbackTransaction(transactionID)
    }
  }
}
