import { headers } from 'next/headers'
import type { ServerFunctionClientArgs } from 'payload'
import { getPayload, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'

const scheduleSchema = z.object({
  deleteID: z.union([z.number(), z.string()]).nullish(),
  doc: z.object({ relationTo: z.string() }).nullish(),
})
const jobSchema = z.object({ input: z.object({ doc: z.object({ relationTo: z.string() }) }) })

/**
 * False for a call that the admin's own functions would let through and our roles do not: an advisor who schedules or
 * cancels the publication of something else than an FAQ.
 */
export async function isAllowedCall(
  config: Promise<SanitizedConfig>,
  { name, args }: ServerFunctionClientArgs,
): Promise<boolean> {
  if (name !== 'schedule-publish') return true
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (roleOf(user) !== 'advisor') return true
  const asked = scheduleSchema.safeParse(args)
  if (!asked.success) return false
  const { deleteID, doc } = asked.data
  if (doc && doc.relationTo !== 'faqs') return false
  if (deleteID === null || deleteID === undefined) return true
  const job: unknown = await payload.db.findOne({
    collection: 'payload-jobs',
    where: { id: { equals: deleteID } },
  })
  const found = jobSchema.safeParse(job)
  return found.success && found.data.input.doc.relationTo === 'faqs'
}
