import { collectionPreview } from '@evenkeel/domain'
import type { PayloadHandler } from 'payload'
import { roleOf } from '../access/roles.ts'
import type { PreviewAnswer } from '../admin/preview-answer.ts'
import { refusal } from '../http/refusal.ts'
import { publishedIndex } from './published-now.ts'

/** Tells signed-in people what `?criteria=` finds among the published listings. Nothing is stored. */
export function previewCollection(portalUrl: string | undefined): PayloadHandler {
  return async ({ payload, user, searchParams }) => {
    if (roleOf(user) === null) return refusal(401, 'Sign in to see what a collection finds.')
    const index = await publishedIndex(payload)
    const answer: PreviewAnswer = {
      preview: collectionPreview(index, searchParams.get('criteria') ?? ''),
      portalUrl: portalUrl ?? null,
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  }
}
