import { type Choices } from './choices.ts'
import type { RepeatedPath } from './repeated-paths.ts'
import { readSheet, type SheetProblem } from './read-sheet.ts'
import { type Sheet, without } from './sheet.ts'
import { checkStep, type Step, stepsFor } from './steps.ts'

/** A page of the assessment as it is to be shown. */
export interface AssessmentPage {
  readonly sheet: Sheet
  readonly steps: readonly Step[]
  readonly step: Step
  /** Problems with the fields of this page; elsewhere what cannot be used is simply left out. */
  readonly problems: readonly SheetProblem[]
  /** Paths that repeat another one. */
  readonly repeated: readonly RepeatedPath[]
  /** True where the page was opened from the check page, to change one thing. */
  readonly isChange: boolean
}

/** What a person asked for when they sent a page. */
export interface Turn {
  readonly sheet: Sheet
  /** The step that was shown. */
  readonly shown: string
  /** 'next', 'skip', 'back', 'check', or 'to:<step>'. Anything else shows the same page again. */
  readonly go: string
  readonly isChange: boolean
}

/**
 * The page that follows. Whoever goes on with something that cannot be used gets the same page back, as they left it;
 * whoever goes back or skips is never held up.
 */
export function nextPage({ sheet, shown, go, isChange }: Turn, choices: Choices): AssessmentPage {
  const { input, problems, repeated } = readSheet(sheet, choices)
  const steps = stepsFor(input.context)
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === shown),
  )
  const here = steps[at] ?? checkStep
  const page = (step: Step, rest: Partial<AssessmentPage> = {}): AssessmentPage => ({
    sheet,
    steps,
    step,
    // Whatever cannot be used is named where everything is looked through.
    problems: step.id === checkStep.id ? problems : [],
    repeated,
    isChange: false,
    ...rest,
  })
  if (go.startsWith('to:')) {
    const wanted = steps.find(({ id }) => id === go.slice('to:'.length))
    return wanted ? page(wanted, { isChange: wanted.id !== checkStep.id }) : page(here)
  }
  if (go === 'back') return page(isChange ? checkStep : (steps[at - 1] ?? here))
  if (go === 'skip') {
    const left = without(sheet, here.fields)
    return page(isChange ? checkStep : (steps[at + 1] ?? checkStep), { sheet: left })
  }
  if (go !== 'next' && go !== 'check') return page(here, { isChange: isChange && here.id !== checkStep.id })
  const own = [...problems.filter(({ field }) => here.fields.includes(field)), ...unanswered(here, sheet)]
  if (own.length > 0) return page(here, { problems: own, isChange })
  return page(go === 'check' || isChange ? checkStep : followingStep(here, input.context))
}

function unanswered({ item, fields: [field = ''] }: Step, sheet: Sheet): SheetProblem[] {
  return item && !sheet[field]
    ? [{ field, message: 'Choose the answer that comes closest, or skip this question.' }]
    : []
}

/** The step after one; which questions follow may hang on what was just answered. */
function followingStep({ id }: Step, who: Parameters<typeof stepsFor>[0]): Step {
  const steps = stepsFor(who)
  const at = steps.findIndex((step) => step.id === id)
  return steps[at + 1] ?? checkStep
}
