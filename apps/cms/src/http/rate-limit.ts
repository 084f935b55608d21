export interface RateLimit {
  /** Counts one attempt; says how many seconds to wait when there were too many, else null. */
  attempt(key: string, nowMs: number): number | null
  /** Begins anew for a key, after an attempt that was right. */
  forgive(key: string): void
  /** The same for all keys of a kind. */
  forgiveAll(isMeant: (key: string) => boolean): void
}

/**
 * At most `most` attempts per key within `windowMs`, counted in this process. Keys that have grown old are
 * dropped, and no more than `maxKeys` are remembered, so that a flood of names cannot fill the memory.
 */
export function rateLimit({
  most,
  windowMs,
  maxKeys = 10_000,
}: {
  most: number
  windowMs: number
  maxKeys?: number
}): RateLimit {
  const windows = new Map<string, { startedMs: number; count: number }>()

  function forgetOld(nowMs: number): void {
    for (const [key, { startedMs }] of windows) {
      const isOld = nowMs - startedMs >= windowMs
      if (!isOld && windows.size <= maxKeys) return
      windows.delete(key)
    }
  }

  return {
    attempt(key, nowMs) {
      const current = windows.get(key)
      if (!current || nowMs - current.startedMs >= windowMs) {
        windows.delete(key)
        windows.set(key, { startedMs: nowMs, count: 1 })
        forgetOld(nowMs)
        return null
      }
      current.count += 1
      return current.count > most ? Math.ceil((current.startedMs + windowMs - nowMs) / 1000) : null
    },
    forgive(key) {
      windows.delete(key)
    },
    forgiveAll(isMeant) {
      for (const key of [...windows.keys()].filter(isMeant)) windows.delete(key)
    },
  }
}
