import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refusal } from '../http/refusal.ts'

/** What a request says, in the form that is asked for; a refusal in words where it does not. */
export async function readBody<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T | Response> {
  await addDataAndFileToRequest(req)
  const parsed = schema.safeParse(req.data ?? {})
  return parsed.success ? parsed.data : refusal(400, parsed.error.issues[0]?.message ?? 'Fill this in.')
}
