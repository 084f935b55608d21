import type { Payload } from 'payload'
import { z } from 'zod'

/** An arbitrary number that names the seat within the database. */
const SEAT = 1_795_470

const freeSchema = z.object({ free: z.literal(true) })

/** A connection of the pool, as far as a seat needs it. */
interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  on(event: 'error', hear: (error: Error) => void): unknown
  release(isBroken: boolean): void
}

/** Whether a worker may work: it has just sat down, it sits, or somebody else does. */
export type Place = 'taken' | 'held' | 'others'

/**
 * The one seat of the worker that runs jobs; any number stand by. It is a lock of the database that belongs to a
 * connection: when its worker dies, however suddenly, the seat is free at once, and whoever takes it knows that
 * nobody works any more on what lies there as "running".
 */
export class WorkerSeat {
  private connection: Connection | null = null
  private isHeld = false

  constructor(private readonly payload: Payload) {}

  /** Sits down or stays seated; each time the database notes that this worker lives. */
  async take(): Promise<Place> {
    const connection = (this.connection ??= await this.connect())
    if (this.isHeld) {
      await this.sign()
      return 'held'
    }
    const { rows } = await connection.query('select pg_try_advisory_lock($1) as free', [SEAT])
    this.isHeld = freeSchema.safeParse(rows[0]).success
    return this.isHeld ? 'taken' : 'others'
  }

  /** Lets the database note that whoever sits here lives. */
  async sign(): Promise<void> {
    if (this.isHeld) await this.connection?.query('select 1')
  }

  /** Lets others sit down. */
  leave(): void {
    this.connection?.release(true)
    this.forget()
  }

  private async connect(): Promise<Connection> {
    const connection = await this.payload.db.pool.connect()
    connection.on('error', (error: Error) => {
      this.payload.logger.warn({
        msg: 'The worker lost its seat and takes the next one.',
        err: error.message,
      })
      this.forget()
    })
    return connection
  }

  private forget(): void {
    this.connection = null
    this.isHeld = false
  }
}

/** When the worker on the seat was last heard of, as an ISO date-time; null where nobody sits there. */
export async function workerHeardAt(payload: Payload): Promise<string | null> {
  const { rows } = await payload.db.pool.query<{ heard: Date | null }>(
    `select max(state_change) as heard
     from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and classid = 0 and objid = $1
       and database = (select oid from pg_database where datname = current_database())`,
    [SEAT],
  )
  return rows[0]?.heard?.toISOString() ?? null
}
