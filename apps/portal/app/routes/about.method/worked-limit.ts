import { limitAnswers, programFacts, scoreLimit } from '@evenkeel/domain'

/** What a program states about a limit, and which choices of a reader find it. */
export interface WorkedLimit {
  readonly stated: string
  readonly foundBy: string
}

/** Four programs against the steps of "Step 2 CK minimum": silent, without a minimum, between two steps, above all. */
export function workedLimits(): WorkedLimit[] {
  const { label, noLimit } = programFacts.step2ckMinimum
  const stated = [...(noLimit ? [noLimit.value] : []), betweenTwoSteps, aboveAllSteps]
  return [
    { stated: 'Nothing', foundBy: `Every choice under “${label}”, as one that does not say` },
    ...stated.map((minimum) => ({
      stated: programFacts.step2ckMinimum.say(minimum) ?? '',
      foundBy: inWords(limitAnswers('step2ckMinimum', scoreLimit, minimum).map((answer) => answer.label)),
    })),
  ]
}

const betweenTwoSteps = 232
const aboveAllSteps = 265

/** '“A” to “C”' for three and more. */
function inWords(labels: readonly string[]): string {
  const quoted = labels.map((label) => `“${label}”`)
  return quoted.length > 2 ? `${quoted[0]} to ${quoted.at(-1)}` : quoted.join(' and ')
}
