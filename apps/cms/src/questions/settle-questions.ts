import type { PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'
import { inOneTransaction, unusable } from '../http/in-one-transaction.ts'
import { refusal } from '../http/refusal.ts'
import { draftFaq } from './draft-faq.ts'

const MOST_AT_ONCE = 100

const askedSchema = z.object({
  ids: z.array(z.coerce.number().int().positive()).min(1).max(MOST_AT_ONCE),
  what: z.enum(['answer', 'join', 'set-aside', 'spam', 'reopen']),
  faq: z.coerce.number().int().positive().optional(),
  note: z.string().trim().max(600).optional(),
})
type Asked = z.infer<typeof askedSchema>

/**
 * Does one thing with several questions of readers: begins a FAQ for them, joins them to one, sets them aside. Asked by
 * the forms of /admin/questions, which are led on to what comes next; all of it or nothing.
 */
export const settleQuestions: PayloadHandler = async (req) => {
  if (roleOf(req.user) === null)
    return refusal(401, 'You are signed out. Sign in again, then repeat what you did.')
  const asked = askedSchema.safeParse(await typedIn(req))
  if (!asked.success) return refusal(400, 'Choose at least one question, and what to do with it.')
  return inOneTransaction(req, 'This FAQ is no longer there. Load the page again.', () =>
    settle(req, asked.data),
  )
}

async function settle(req: PayloadRequest, { ids, what, faq, note }: Asked): Promise<string> {
  if (what === 'answer') {
    const begun = await draftFaq(req, ids)
    await change(req, ids, { state: 'in-answer', faq: begun })
    return `/admin/collections/faqs/${begun}`
  }
  if (what === 'join') {
    if (faq === undefined) throw unusable('Choose the FAQ that answers it.', 400)
    const { _status } = await req.payload.findByID({
      collection: 'faqs',
      id: faq,
      depth: 0,
      select: { _status: true },
      req,
      overrideAccess: false,
    })
    await change(req, ids, { state: _status === 'published' ? 'answered' : 'in-answer', faq })
  } else if (what === 'set-aside') await change(req, ids, { state: 'set-aside', note })
  else await change(req, ids, { state: what === 'spam' ? 'spam' : 'new' })
  return '/admin/questions'
}

async function change(
  req: PayloadRequest,
  ids: readonly number[],
  data: Record<string, unknown>,
): Promise<void> {
  const { errors } = await req.payload.update({
    collection: 'reader-questions',
    where: { id: { in: [...ids] } },
    data,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const [first] = errors
  if (first) throw unusable(first.message, 400)
}

/** What a form of the page, or a program, sent. */
async function typedIn(req: PayloadRequest): Promise<unknown> {
  const type = req.headers.get('content-type') ?? ''
  if (type.startsWith('application/json')) return req.json?.()
  const form = await req.formData?.().catch(() => null)
  if (!form) return null
  return { ids: form.getAll('ids'), ...filled(form, ['what', 'faq', 'note']) }
}

/** The fields of a form that were filled in. */
function filled(form: FormData, names: readonly string[]): Record<string, FormDataEntryValue> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = form.get(name)
      return value === null || value === '' ? [] : [[name, value] as const]
    }),
  )
}
