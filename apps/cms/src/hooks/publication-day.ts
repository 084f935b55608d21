import { type Day, daySchema } from '@evenkeel/domain'
import type { PayloadRequest } from 'payload'
import { today } from '../clock.ts'

/** The day as of which a publication is checked and dated: today, or the day that the seed publishes on. */
export function publicationDay({ context }: Pick<PayloadRequest, 'context'>): Day {
  const said = daySchema.safeParse(context.publishesOn)
  return said.success ? said.data : today()
}
