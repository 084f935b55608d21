/**
 * Reads JSON as `JSON.parse` does, in steps of about a hundred kilobytes, so that a server can answer between two of
 * them: objects and lists down to the third level are gone through one by one, what is deeper is parsed whole.
 *
 * @throws SyntaxError where it is not JSON.
 */
export function* jsonInSteps(bytes: Buffer): Generator<void, unknown> {
  const reader = new Reader(bytes)
  const value = yield* readValue(reader, 1)
  if (reader.next() !== undefined) throw reader.fault()
  return value
}

const deepestLevel = 3
const bytesInStep = 100_000

function* readValue(reader: Reader, level: number): Generator<void, unknown> {
  if (reader.isStepOver()) yield
  if (level > deepestLevel) return reader.whole()
  if (reader.take('{')) return yield* readObject(reader, level)
  if (reader.take('[')) return yield* readList(reader, level)
  return reader.whole()
}

function* readObject(reader: Reader, level: number): Generator<void, unknown> {
  const members: [string, unknown][] = []
  if (reader.take('}')) return {}
  do {
    const name = reader.whole()
    if (typeof name !== 'string' || !reader.take(':')) throw reader.fault()
    members.push([name, yield* readValue(reader, level + 1)])
  } while (reader.take(','))
  if (!reader.take('}')) throw reader.fault()
  return Object.fromEntries(members)
}

function* readList(reader: Reader, level: number): Generator<void, unknown> {
  const values: unknown[] = []
  if (reader.take(']')) return values
  do values.push(yield* readValue(reader, level + 1))
  while (reader.take(','))
  if (!reader.take(']')) throw reader.fault()
  return values
}

const quote = 0x22
const backslash = 0x5c

/** Goes through bytes of JSON from one value or sign to the next. */
class Reader {
  readonly #bytes: Buffer
  #at = 0
  #stepBegan = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  isStepOver(): boolean {
    if (this.#at - this.#stepBegan < bytesInStep) return false
    this.#stepBegan = this.#at
    return true
  }

  /** The next byte that is no white space; undefined at the end. */
  next(): number | undefined {
    while (isWhiteSpace(this.#bytes[this.#at])) this.#at += 1
    return this.#bytes[this.#at]
  }

  /** True, and past it, where the next sign is this one. */
  take(sign: string): boolean {
    if (this.next() !== sign.charCodeAt(0)) return false
    this.#at += 1
    return true
  }

  /** The next value, parsed in one go. */
  whole(): unknown {
    this.next()
    const start = this.#at
    this.#skipValue()
    return JSON.parse(this.#bytes.toString('utf8', start, this.#at))
  }

  fault(): SyntaxError {
    return new SyntaxError(`This is not JSON, at byte ${this.#at}.`)
  }

  /** To where the value ends if it is one: at the sign that closes it, or before one that cannot be part of it. */
  #skipValue(): void {
    let open = 0
    for (let byte = this.#bytes[this.#at]; byte !== undefined; byte = this.#bytes[this.#at]) {
      if (byte === quote) this.#skipString()
      else if (open === 0 && endsValue(byte)) return
      else {
        if (isOpening(byte)) open += 1
        if (isClosing(byte)) open -= 1
        this.#at += 1
      }
      if (open === 0 && (byte === quote || isClosing(byte))) return
    }
  }

  #skipString(): void {
    let end = this.#at
    do end = this.#bytes.indexOf(quote, end + 1)
    while (end !== -1 && this.#isEscaped(end))
    this.#at = end === -1 ? this.#bytes.length : end + 1
  }

  #isEscaped(at: number): boolean {
    let backslashes = 0
    while (this.#bytes[at - 1 - backslashes] === backslash) backslashes += 1
    return backslashes % 2 === 1
  }
}

function isWhiteSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function isOpening(byte: number): boolean {
  return byte === 0x7b || byte === 0x5b
}

function isClosing(byte: number): boolean {
  return byte === 0x7d || byte === 0x5d
}

/** A comma, a colon, a closing sign or white space: no number and no word goes on past it. */
function endsValue(byte: number): boolean {
  return byte === 0x2c || byte === 0x3a || isClosing(byte) || isWhiteSpace(byte)
}
