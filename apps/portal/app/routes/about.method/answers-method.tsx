import {
  answerSteps,
  bandOfScore,
  bands,
  dimensions,
  instrument,
  labelOf,
  scoreOfStep,
} from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { decimals } from './in-numbers.ts'
import { workedAssessment } from './worked-assessment.ts'

/** From answers to five scores, worked out on one person. */
export function AnswersMethod() {
  const scale = answerSteps.map((step) => `${step} counts ${scoreOfStep(step)}`).join(', ')
  return (
    <>
      <p>
        The <a href="/assessment">assessment</a> asks up to {instrument.items.length} questions of our own
        (version {instrument.version}
        ); questions that do not apply to a stage or a visa are not asked. Each answer is a step from 1,
        hardest on a person, to 5, easiest: {scale}. A dimension’s score is the plain mean of its answers. At
        least half of its questions have to be answered; with fewer there is no score, and no number is put in
        its place.
      </p>
      <Table
        caption="One person’s answers, worked out"
        columns={[
          { key: 'dimension', label: 'Dimension' },
          { key: 'asked', label: 'Asks about', text: true },
          { key: 'answered', label: 'Answered' },
          { key: 'score', label: 'Score', numeric: true },
          { key: 'band', label: 'Band' },
        ]}
        rows={workedAssessment.results.map(({ dimension, label, score, answered, of }) => ({
          key: dimension,
          header: label,
          cells: [
            aboutsOf(dimension),
            `${answered} of ${of}`,
            score === null ? '?' : decimals(score),
            score === null ? 'Not enough answers' : labelOf(bands, bandOfScore(score)),
          ],
        }))}
        note={`${labelOf(dimensions, 'time')}: steps 2, 1 and 4 count 25, 0 and 75, and 100 ÷ 3 = 33.33. One of four answers on control is too few. The lowest score leads the result; all five are always shown.`}
      />
      <p>
        Where well-being stands “{labelOf(bands, 'low')}”, or has no score but one of its answers is the
        hardest, the result begins with people who can help, before any chart. This is an aid to reflection.
        It is no validated or clinical instrument, and it finds no illness.
      </p>
    </>
  )
}

function aboutsOf(dimension: string): string {
  const all: readonly { readonly dimension: string; readonly about: string }[] = instrument.items
  return all
    .filter((item) => item.dimension === dimension)
    .map(({ about }) => about)
    .join('; ')
}
