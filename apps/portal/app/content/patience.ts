/**
 * Gives up on somebody who is silent for too long or takes too long in all, or when told to. One controller for one
 * question: nothing of it stays behind on a signal that lives as long as the server.
 */
export class Patience {
  readonly #controller = new AbortController()
  readonly #silence: NodeJS.Timeout
  readonly #total: NodeJS.Timeout
  readonly #stop: AbortSignal
  readonly #onStop = () => this.#giveUp('was not waited for: the portal stops')

  constructor({ silenceMs, totalMs, stop }: { silenceMs: number; totalMs: number; stop: AbortSignal }) {
    this.#silence = setTimeout(() => this.#giveUp(`was silent for ${silenceMs / 1000} s`), silenceMs)
    this.#total = setTimeout(() => this.#giveUp(`had not finished after ${totalMs / 1000} s`), totalMs)
    this.#stop = stop
    if (stop.aborted) this.#onStop()
    stop.addEventListener('abort', this.#onStop)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Something was heard: the silence begins anew. */
  heard(): void {
    this.#silence.refresh()
  }

  end(): void {
    clearTimeout(this.#silence)
    clearTimeout(this.#total)
    this.#stop.removeEventListener('abort', this.#onStop)
  }

  #giveUp(reason: string): void {
    this.#controller.abort(new Error(reason))
  }
}
