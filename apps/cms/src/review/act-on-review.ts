import { type ReviewEvent, reasonNotToDecide, reviewStateAfter } from '@evenkeel/domain'
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'
import type { AuditAction } from '../audit/audit-words.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { lockDocument } from '../database/lock-document.ts'
import { setReviewState } from '../database/set-review-state.ts'
import { refusal } from '../http/refusal.ts'
import { contentCollections } from '../snapshot/content-collections.ts'
import { addComment, LONGEST_COMMENT, resolveComment } from './comments.ts'
import { keepReview, type ReviewChange } from './review-row.ts'
import { type Situation, situationOf } from './situation.ts'

const subject = { collection: z.string(), id: z.number().int().positive() }
const comment = z.string().trim().max(LONGEST_COMMENT, `A comment has at most ${LONGEST_COMMENT} characters.`)

/** Everything but a comment names the content that the person looked at, so that nobody decides about something else. */
const actSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('request'), ...subject, hash: z.string(), comment: comment.default('') }),
  z.object({ act: z.literal('approve'), ...subject, hash: z.string(), comment: comment.default('') }),
  z.object({
    act: z.literal('send-back'),
    ...subject,
    hash: z.string(),
    comment: comment.min(1, 'Say what should change, so that the author knows what to do.'),
  }),
  z.object({ act: z.literal('comment'), ...subject, comment: comment.min(1, 'Write something first.') }),
  z.object({ act: z.literal('resolve'), ...subject, commentId: z.number().int().positive() }),
])
type Act = z.infer<typeof actSchema>

const events = {
  request: 'requested',
  approve: 'approved',
  'send-back': 'sent-back',
} as const satisfies Record<string, ReviewEvent>
const inTheLog = {
  request: 'sent-for-review',
  approve: 'approved',
  'send-back': 'changes-requested',
} as const satisfies Record<string, AuditAction>

/** Asks for a review, decides about one, or comments: one transaction, in which the document stands still. */
export const actOnReview: PayloadHandler = async (req) => {
  if (roleOf(req.user) === null) return refusal(401, 'Sign in to review.')
  const body: unknown = await req.json?.().catch(() => null)
  const parsed = actSchema.safeParse(body)
  if (!parsed.success) return refusal(400, parsed.error.issues[0]?.message ?? 'This cannot be read.')
  const act = parsed.data
  if (!contentCollections(req.payload).some(({ slug }) => slug === act.collection)) {
    return refusal(404, 'There is nothing to review here.')
  }
  await initTransaction(req)
  try {
    await lockDocument(req, act.collection, act.id)
    const situation = await situationOf(req, act.collection, act.id)
    const refused = situation
      ? await perform(req, act, situation)
      : refusal(404, 'There is no such document.')
    if (refused) {
      await killTransaction(req)
      return refused
    }
    await commitTransaction(req)
    return Response.json({ done: true })
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function perform(req: PayloadRequest, act: Act, situation: Situation): Promise<Response | null> {
  if (act.act === 'comment') return addComment(req, situation, act.comment)
  if (act.act === 'resolve') return resolveComment(req, situation, act.commentId)
  const state = reviewStateAfter(situation.state, events[act.act])
  const refused = refusalOf(req, act, situation)
  if (refused) return refused
  if (state === null || !situation.isPending) return refusal(409, tooLate(situation))
  await keepReview(
    req,
    { collection: act.collection, id: act.id },
    {
      state,
      hash: situation.hash,
      title: situation.title,
      authors: situation.authors,
      ...signature(req, act),
    },
  )
  await setReviewState(req, act.collection, { id: act.id, state })
  if (act.comment !== '') await addComment(req, situation, act.comment)
  await recordAudit(req, {
    action: inTheLog[act.act],
    collection: act.collection,
    id: act.id,
    title: situation.title,
    detail: { content: situation.hash.slice(0, 12) },
  })
  return null
}

type Decision = Extract<Act, { hash: string }>

function refusalOf(req: PayloadRequest, act: Decision, { hash, kind, authors }: Situation): Response | null {
  if (act.hash !== hash) {
    return refusal(409, 'This was edited while you looked at it. Load it again and look once more.')
  }
  if (act.act === 'request' || !req.user) return null
  const reason = reasonNotToDecide({ kind, role: roleOf(req.user), person: req.user.id, authors })
  return reason === null ? null : refusal(403, reason)
}

function signature(req: PayloadRequest, { act }: Decision): ReviewChange {
  const who = req.user?.id ?? null
  const when = new Date().toISOString()
  return act === 'request'
    ? { requestedBy: who, requestedAt: when, decidedBy: null, decidedAt: null }
    : { decidedBy: who, decidedAt: when }
}

function tooLate({ isPending, state }: Situation): string {
  if (!isPending)
    return 'Readers have exactly this already, or it lies in the trash: there is nothing to review.'
  return state === 'approved' ? 'This is approved already.' : 'This was done already. Load the page again.'
}
