/** How many requests one visitor may send in a while, kept in this process's memory only. */
export class RateLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  constructor(readonly options: { burst: number; perSecond: number; maxVisitors: number }) {}

  /**
   * Takes one request of a visitor at a time in milliseconds. Returns 0 when it may pass, else how many whole
   * seconds to wait.
   */
  take(visitor: string, nowMs: number): number {
    const { burst, perSecond, maxVisitors } = this.options
    const bucket = this.#buckets.get(visitor) ?? { tokens: burst, at: nowMs }
    const refilled = bucket.tokens + (Math.max(0, nowMs - bucket.at) / 1000) * perSecond
    const tokens = Math.min(burst, refilled)
    const passes = tokens >= 1
    // Moved to the end: the visitor who was quiet longest is forgotten first.
    this.#buckets.delete(visitor)
    this.#buckets.set(visitor, { tokens: passes ? tokens - 1 : tokens, at: nowMs })
    if (this.#buckets.size > maxVisitors) this.#forgetOldest()
    return passes ? 0 : Math.ceil((1 - tokens) / perSecond)
  }

  #forgetOldest(): void {
    const [oldest] = this.#buckets.keys()
    if (oldest !== undefined) this.#buckets.delete(oldest)
  }
}
