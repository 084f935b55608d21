import type { AssessmentInput, Day, Resource } from '@evenkeel/domain'
import { pathTitle } from '../../assessment/path-words.ts'
import type { AssessmentResult } from '../../assessment/result.ts'
import { distinctSplits } from '../../assessment/split-words.ts'
import type { Sheet } from '../../assessment/sheet.ts'
import type { PagePart } from '../../reading/lettered-sections.tsx'
import { Advice } from './advice.tsx'
import { BesideTheScores, hasMoreSaid } from './beside-the-scores.tsx'
import { FiveScores } from './five-scores.tsx'
import { Overall } from './overall.tsx'
import { NeededFits } from './needed-fits.tsx'
import { PathComparison } from './path-comparison.tsx'
import { Paths } from './paths.tsx'
import { Questions, questionsTitle } from './questions.tsx'
import { WhatWouldChange } from './what-would-change.tsx'
import { WishedSplits } from './wished-splits.tsx'

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
  result: { assessment, weights, paths, comparison, fits, questions },
  input: { context },
  names,
  lead,
}: ResultPageProps & { readonly lead: string }): (PagePart | null)[] {
  const splits = distinctSplits(paths.map(({ split }) => split))
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
          body: (
            <>
              <Paths paths={paths} context={context} />
              {comparison.length > 0 && <PathComparison stages={comparison} titles={paths.map(pathTitle)} />}
            </>
          ),
        }
      : null,
    splits.length > 0
      ? {
          id: 'split',
          title: 'The split that you wish for',
          lede: 'Your share of time with patients, set into a week of each specialty on your paths.',
          body: <WishedSplits splits={splits} context={context} />,
        }
      : null,
    fits.length > 0
      ? {
          id: 'fits',
          title: 'Against what you need',
          lede: 'Each stage against the least that you said you need. Points of 100; “by 25” is one step of a rating. In the order of our lists, not of fit: which gap weighs most is yours to say.',
          body: <NeededFits fits={fits} />,
        }
      : null,
    { id: 'ask', title: questionsTitle(questions), body: <Questions {...questions} /> },
    hasMoreSaid(context)
      ? { id: 'beside', title: 'Beside the scores', body: <BesideTheScores context={context} /> }
      : null,
  ]
}
