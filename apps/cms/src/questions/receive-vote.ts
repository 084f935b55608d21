import { faqVoteSchema } from '@evenkeel/domain'
import type { PayloadHandler } from 'payload'
import { countVote } from '../database/count-vote.ts'
import { receiveFromPortal } from '../from-readers/receive-from-portal.ts'

/** Takes from the portal whether an answer helped a reader. */
export function receiveVote(secret: string): PayloadHandler {
  return receiveFromPortal(secret, {
    name: 'A vote',
    schema: () => faqVoteSchema,
    mostInAnHour: 3000,
    keep: countVote,
  })
}
