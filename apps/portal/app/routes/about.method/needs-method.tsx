import { labelOf, needSteps, scoreNeeded, trajectoryStages } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { decimals } from './in-numbers.ts'
import { workedGaps, workedHardYears } from './worked-path.ts'

/** How ratings are held against what a person needs, and what counts as a hard year. */
export function NeedsMethod() {
  return (
    <>
      <p>
        You may say how a dimension has to be for you to live well. Each answer stands for the lowest score
        that still does: {needSteps.map(({ value, label }) => `“${label}”, ${scoreNeeded[value]}`).join('; ')}
        . The gap is the score less that; below 0 is what is missing. Without a rating there is no gap, and it
        is not taken for met.
      </p>
      <Table
        caption={`Somebody says: “${labelOf(needSteps, 'good')}”`}
        columns={[
          { key: 'rating', label: 'Rating' },
          { key: 'gap', label: 'Gap', numeric: true },
          { key: 'verdict', label: 'Verdict' },
        ]}
        rows={workedGaps().map(({ rating, gap, verdict }) => ({
          key: rating,
          header: rating,
          cells: [gap === null ? '?' : decimals(gap), verdicts[verdict]],
        }))}
      />
      <p>
        The same gaps are worked out for every base specialty that is still open to you, for the programs on
        your paths and for every way of working: of a specialty at each of its stages, of a program by its own
        facts alone, of a way of working in the career. They stand in the order of our lists; nothing is added
        up into one number, for a gap in one dimension does not make up for another.
      </p>
      <p>
        A stage that falls short of any need is made of hard years. They are accepted as long as all hard
        stages so far last no longer than you said you could take: none, one or two years. Example, for two
        years and a residency of three:{' '}
        {workedHardYears()
          .map(({ stage, verdict }) => `${labelOf(trajectoryStages, stage)}: ${verdicts[verdict]}`)
          .join('; ')}
        . PGY-1 takes one of the two years; the two years after it would make three.
      </p>
    </>
  )
}

const verdicts = {
  meets: 'met',
  short: 'short',
  accepted: 'short, within the years that you accept',
  unknown: 'cannot tell',
  'not-asked': 'not asked',
} as const
