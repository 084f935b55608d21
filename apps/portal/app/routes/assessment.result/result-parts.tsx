import {
  type AssessmentInput,
  type Day,
  type Dimension,
  dimensions as allDimensions,
  type Resource,
} from '@evenkeel/domain'
import type { AssessmentResult } from '../../assessment/result.ts'
import type { Sheet } from '../../assessment/sheet.ts'
import type { PagePart } from '../../reading/lettered-sections.tsx'
import { Advice } from './advice.tsx'
import { BesideTheScores, hasMoreSaid } from './beside-the-scores.tsx'
import { FiveScores } from './five-scores.tsx'
import { Overall } from './overall.tsx'
import { Paths } from './paths.tsx'
import { Questions } from './questions.tsx'
import { WhatWouldChange } from './what-would-change.tsx'

/** What a result is shown from. */
export interface ResultPageProps {
  readonly result: AssessmentResult
  readonly input: AssessmentInput
  readonly sheet: Sheet
  /** Labels of fields that could not be used. */
  readonly leftOut: readonly string[]
  readonly helpLines: readonly Resource[]
  /** Names of specialties and ways of working by slug. */
  readonly names: Readonly<Partial<Record<string, string>>>
  readonly today: Day
}

/** The parts of a result in their order; those about which the person said nothing are left out. */
export function resultParts({
  result: { assessment, weights, paths },
  input: { context },
  names,
  today,
  lead,
}: ResultPageProps & { readonly lead: string }): (PagePart | null)[] {
  const answered = assessment.dimensions.some((one) => one.answered > 0)
  return [
    {
      id: 'scores',
      title: 'The five dimensions',
      body: (
        <>
          <FiveScores assessment={assessment} lead={lead} />
          <Overall assessment={assessment} weights={weights} />
        </>
      ),
    },
    answered
      ? {
          id: 'levers',
          title: 'What would change this',
          lede: 'The answers with the most room, and how far open questions could still move a score.',
          body: <WhatWouldChange assessment={assessment} />,
        }
      : null,
    {
      id: 'advice',
      title: 'What can be done',
      lede: 'Chosen by rule from what you answered; the same answers give everybody the same advice.',
      body: <Advice guidance={assessment.guidance} names={names} />,
    },
    paths.length > 0
      ? {
          id: 'paths',
          title: paths.length > 1 ? 'Your paths, side by side' : 'Your path over the years',
          lede: 'Ratings of profiles, and a program’s own facts where it states them. Stages that lie behind you are left out. Conditions vary by program.',
          body: <Paths paths={paths} context={context} />,
        }
      : null,
    {
      id: 'ask',
      title: 'Questions to ask programs',
      body: <Questions about={dimensionsToAsk(assessment.lowest)} paths={paths} today={today} />,
    },
    hasMoreSaid(context)
      ? { id: 'beside', title: 'Beside the scores', body: <BesideTheScores context={context} /> }
      : null,
  ]
}

/** The lowest dimensions, at most two; without scores those on which programs differ most. */
function dimensionsToAsk(lowest: readonly { readonly dimension: Dimension }[]): Dimension[] {
  const named = lowest.slice(0, 2).map(({ dimension }) => dimension)
  return named.length > 0 ? named : allDimensions.map(({ value }) => value).slice(0, 3)
}
