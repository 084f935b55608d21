import { z } from 'zod'

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** What a door of the accounts answered: its data, or why not, in words. */
export type AccountAnswer<T> = { data: T } | { problem: string }

/** Asks one of the doors below /api/users; what it answers is checked. */
export async function askAccount<T>(
  path: string,
  body: object,
  schema: z.ZodType<T>,
): Promise<AccountAnswer<T>> {
  const asking = fetch(`/api/users${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const response = await asking.catch(() => null)
  if (response === null) return { problem: 'The content system cannot be reached. Try again in a moment.' }
  const answer: unknown = await response.json().catch(() => null)
  const parsed = schema.safeParse(answer)
  if (response.ok && parsed.success) return { data: parsed.data }
  const refused = refusalSchema.safeParse(answer)
  return { problem: refused.data?.errors[0]?.message ?? 'This did not work. Try again in a moment.' }
}

/** A link that was made: sent, or to be handed over. */
export const deliverySchema = z.union([
  z.object({ sentTo: z.string() }),
  z.object({ link: z.string(), because: z.string() }),
])
export type Delivery = z.infer<typeof deliverySchema>
