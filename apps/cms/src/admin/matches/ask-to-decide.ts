import { z } from 'zod'

export interface AskedDecision {
  readonly employer: string
  readonly said:
    | { readonly answer: 'confirm'; readonly institution: number }
    | { readonly answer: 'reject' }
    | { readonly answer: 'reopen' }
}

const decidedSchema = z.object({
  institutions: z.array(
    z.object({ id: z.number(), name: z.string(), changes: z.array(z.object({ sentence: z.string() })) }),
  ),
})
export type ChangedDraft = z.infer<typeof decidedSchema>['institutions'][number]

const refusedSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/**
 * Hands decisions to the cms; gives back which drafts they changed.
 * @throws {Error} whose message says what to do
 */
export async function askToDecide(answers: readonly AskedDecision[]): Promise<ChangedDraft[]> {
  const response = await fetch('/api/employer-matches/decide', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ answers }),
  }).catch(() => null)
  if (!response) throw new Error('The cms does not answer. Nothing was decided; try it again.')
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return decidedSchema.parse(body).institutions
  const refused = refusedSchema.safeParse(body)
  throw new Error(
    refused.data?.errors[0]?.message ?? 'This could not be stored. Nothing was decided; try it again.',
  )
}
