import type { Payload } from 'payload'

/** A connection that breaks while it rests in the pool is logged and replaced; unheard, it would end the process. */
export function keepPoolAlive(payload: Payload): void {
  payload.db.pool.on('error', (error: Error) => {
    payload.logger.warn({
      msg: 'A resting database connection broke; the next query opens a new one.',
      err: error.message,
    })
  })
}
