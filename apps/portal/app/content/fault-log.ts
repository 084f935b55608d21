/** Says a lasting fault once, not at every attempt, and says when it is over. */
export class FaultLog {
  #last: string | null = null

  constructor(
    readonly subject: string,
    readonly log: (line: string) => void,
  ) {}

  /** What is wrong now; null while all is well. */
  get current(): string | null {
    return this.#last
  }

  fault(message: string): void {
    if (this.#last !== message) this.log(`${this.subject} ${message}`)
    this.#last = message
  }

  well(): void {
    if (this.#last !== null) this.log(`${this.subject} is well again`)
    this.#last = null
  }
}
