import type { Reply } from './reply.ts'

/**
 * The replies that were asked for last, up to a number of bytes, all of one state of the content: when that changes,
 * none is of use any more. Who asks for what is being made already waits for that.
 */
export class ReplyCache {
  readonly #kept = new Map<string, Reply>()
  readonly #making = new Map<string, Promise<Reply>>()
  #state = ''
  #bytes = 0

  constructor(readonly maxBytes: number) {}

  get bytes(): number {
    return this.#bytes
  }

  /** The reply under a key in a state, made when it is not kept; `mayKeep` decides whether it stays. */
  async get({ state, key, make, mayKeep }: Wanted): Promise<Reply> {
    if (state !== this.#state) this.#startOver(state)
    const kept = this.#kept.get(key)
    if (kept) {
      this.#kept.delete(key)
      this.#kept.set(key, kept)
      return kept
    }
    const making = this.#making.get(key) ?? this.#make({ state, key, make, mayKeep })
    return making
  }

  #make({ state, key, make, mayKeep }: Wanted): Promise<Reply> {
    const making = make()
      .then((reply) => {
        if (state === this.#state && mayKeep(reply)) this.#keep(key, reply)
        return reply
      })
      .finally(() => {
        if (this.#making.get(key) === making) this.#making.delete(key)
      })
    this.#making.set(key, making)
    return making
  }

  #keep(key: string, reply: Reply): void {
    this.#kept.set(key, reply)
    this.#bytes += reply.bytes
    for (const [oldKey, old] of this.#kept) {
      if (this.#bytes <= this.maxBytes) return
      this.#kept.delete(oldKey)
      this.#bytes -= old.bytes
    }
  }

  #startOver(state: string): void {
    this.#state = state
    this.#kept.clear()
    this.#making.clear()
    this.#bytes = 0
  }
}

export interface Wanted {
  readonly state: string
  readonly key: string
  readonly make: () => Promise<Reply>
  readonly mayKeep: (reply: Reply) => boolean
}
