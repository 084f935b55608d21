import { type PreviewedDraft, previewedDraftSchema } from '@evenkeel/domain'

export interface DraftAddress {
  /** Where the cms hands out drafts. */
  readonly url: string
  /** How long the cms may take, in milliseconds. */
  readonly patienceMs: number
  /** One line for the operator; never what stands in a draft or a pass. */
  readonly log: (line: string) => void
}

/** What the cms said to somebody who wants to see a draft. */
export type FetchedDraft =
  | { readonly kind: 'draft'; readonly draft: PreviewedDraft }
  /** The person may not see it any more: signed out, or without a role. */
  | { readonly kind: 'closed' }
  /** The document is gone. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unavailable' }

/** Longer than any document that can be saved. */
const mostBytes = 4 * 1024 * 1024

/** Asks the cms for the one draft that a signed pass names. Never throws: what went wrong is an answer. */
export async function fetchDraft(
  { url, patienceMs, log }: DraftAddress,
  signedPass: string,
): Promise<FetchedDraft> {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json', 'X-Preview-Pass': signedPass },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.status === 200) return { kind: 'draft', draft: await draftIn(response) }
    await response.body?.cancel()
    if (response.status === 401 || response.status === 403) return { kind: 'closed' }
    if (response.status === 404) return { kind: 'gone' }
    log(`A preview was not given: the cms answered with status ${response.status}`)
  } catch (error) {
    log(`A preview was not given: ${error instanceof Error ? error.name : 'the cms did not answer'}`)
  }
  return { kind: 'unavailable' }
}

async function draftIn(response: Response): Promise<PreviewedDraft> {
  const body = await response.arrayBuffer()
  if (body.byteLength > mostBytes) throw new RangeError('The draft is longer than any.')
  return previewedDraftSchema.parse(JSON.parse(Buffer.from(body).toString()))
}
