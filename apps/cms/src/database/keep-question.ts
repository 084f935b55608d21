import type { Day, ReaderQuestion } from '@evenkeel/domain'
import type { Payload } from 'payload'
import { fingerprintOf } from '../from-readers/fingerprint.ts'
import { keepOnce } from './keep-once.ts'

/** Keeps a reader's question for the advisors' desk, once however often it is sent on a day. */
export async function keepQuestion(payload: Payload, asked: ReaderQuestion, today: Day): Promise<void> {
  const { question, topic, visa, stage } = asked
  const fingerprint = fingerprintOf([today, question, topic, visa, stage])
  await keepOnce(payload, 'reader-questions', fingerprint, () =>
    payload.create({
      collection: 'reader-questions',
      data: { question, topic, visa, stage, state: 'new', fingerprint },
      depth: 0,
      overrideAccess: true,
    }),
  )
}
