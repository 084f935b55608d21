import fc from 'fast-check'
import { stages } from '../../frame/stages.ts'
import { visaStatusCodes } from '../../visas/visa-status.ts'
import { instrument, type WhoIsAsked } from '../../assessment/instrument.ts'
import { type AnswerStep, answerSteps } from '../../assessment/item.ts'

/** Any answers to any of the items, for property tests. */
export const anyAnswers = fc.dictionary(
  fc.constantFrom(...instrument.items.map(({ id }) => id)),
  fc.constantFrom<AnswerStep>(...answerSteps),
)

/** Any person, as far as the choice of items goes. */
export const anyone: fc.Arbitrary<WhoIsAsked> = fc.record({
  stage: fc.option(fc.constantFrom(...stages.map(({ value }) => value))),
  visa: fc.option(fc.constantFrom(...visaStatusCodes.map(({ value }) => value))),
})
