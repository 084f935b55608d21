import { sha256Aside } from './generation-file.ts'
import { Patience } from './patience.ts'

/** What one question to the cms yielded. */
export type FetchedSnapshot =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'new'; readonly body: Buffer<ArrayBuffer>; readonly etag: string | null }

export interface SnapshotRequest {
  readonly url: string
  /** The tag of what we have; null for nothing. */
  readonly etag: string | null
  /** How long the cms may be silent, in milliseconds. */
  readonly silenceMs: number
  /** How long the whole answer may take, in milliseconds. */
  readonly totalMs: number
  readonly maxBytes: number
  /** Aborts when the server stops. */
  readonly stop: AbortSignal
}

/**
 * Asks the cms once for what is published. Rejects, in words, when it does not answer, is silent for too long, breaks
 * off, sends too much, or sends a body that its own tag contradicts.
 */
export async function fetchSnapshot(request: SnapshotRequest): Promise<FetchedSnapshot> {
  const patience = new Patience(request)
  try {
    return await ask(request, patience)
  } catch (error) {
    throw patience.signal.aborted ? patience.signal.reason : inWords(error)
  } finally {
    patience.end()
  }
}

async function ask({ url, etag, maxBytes }: SnapshotRequest, patience: Patience): Promise<FetchedSnapshot> {
  const headers = { Accept: 'application/json', ...(etag !== null && { 'If-None-Match': etag }) }
  const response = await fetch(url, { headers, signal: patience.signal, redirect: 'error' })
  if (response.status === 304 && etag !== null) {
    await response.body?.cancel()
    return { kind: 'unchanged' }
  }
  if (response.status !== 200) {
    await response.body?.cancel()
    throw new Error(`answered with status ${response.status}`)
  }
  const body = await readBounded(response, maxBytes, patience)
  const newTag = response.headers.get('ETag')
  const promised = /^(?:W\/)?"([0-9a-f]{64})"$/.exec(newTag ?? '')?.[1]
  if (promised !== undefined && promised !== (await sha256Aside(body)))
    throw new Error('sent a body that is not what its tag says')
  return { kind: 'new', body, etag: newTag }
}

async function readBounded(
  response: Response,
  maxBytes: number,
  patience: Patience,
): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    patience.heard()
    size += part.value.byteLength
    if (size > maxBytes) {
      await reader?.cancel()
      throw new Error(`sent more than ${Math.round(maxBytes / 1024 ** 2)} MB`)
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

/** fetch hides the reason in `cause`. */
function inWords(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const { cause } = error
  if (cause instanceof AggregateError) return new Error(`cannot be reached (${String(cause.errors[0])})`)
  if (cause instanceof Error) return new Error(`cannot be reached (${cause.message})`)
  return error
}
