import { headers } from 'next/headers'
import type { ServerFunctionClientArgs } from 'payload'
import { getPayload, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'

const scheduleSchema = z.object({
  deleteID: z.union([z.number(), z.string()]).nullish(),
  doc: z.object({ relationTo: z.string() }).nullish(),
})

/** What the admin asks for by name. Payload looks names up in a plain object, where `constructor` is one too. */
const KNOWN_CALLS = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
])

/** These tell somebody whose session has ended so themselves, in the form that the admin shows. */
const ANSWERS_STRANGERS = new Set(['form-state', 'table-state'])

const jobSchema = z.object({ input: z.object({ doc: z.object({ relationTo: z.string() }) }) })

/**
 * False for a call that the admin's own functions would let through and we do not: one of no known name, one of
 * somebody who is not signed in, or an advisor who schedules or cancels the publication of something else than an FAQ.
 */
export async function isAllowedCall(
  config: Promise<SanitizedConfig>,
  { name, args }: ServerFunctionClientArgs,
): Promise<boolean> {
  // An array of one name would be found under that name.
  if (typeof name !== 'string' || !KNOWN_CALLS.has(name)) return false
  if (ANSWERS_STRANGERS.has(name)) return true
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  const role = roleOf(user)
  if (name !== 'schedule-publish' || role !== 'advisor') return role !== null
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
