import { readerQuestionSchema } from '@evenkeel/domain'
import type { PayloadHandler } from 'payload'
import { today } from '../clock.ts'
import { keepQuestion } from '../database/keep-question.ts'
import { receiveFromPortal } from '../from-readers/receive-from-portal.ts'

/** Takes a reader's question from the portal. */
export function receiveQuestion(secret: string): PayloadHandler {
  return receiveFromPortal(secret, {
    name: 'A question',
    schema: () => readerQuestionSchema,
    mostInAnHour: 300,
    keep: async (payload, question) => {
      await keepQuestion(payload, question, today())
      return true
    },
  })
}
