import { efforts, liftForLowest } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { type WorkedAdvice, workedAdvice } from './worked-advice.ts'

/** How advice finds a reader, and in which order it stands. */
export function AdviceMethod() {
  return (
    <>
      <p>
        Editors write advice and say for whom: how a dimension stands, stage, visa, specialty, career model,
        stressor. Every kind of condition that they set has to hold; within a kind, one of its values is
        enough. What you did not say meets no condition. Advice that cannot be done at your stage is left out.
        Nothing is drawn by lot: the same answers get the same advice.
      </p>
      <p>
        Each piece has a priority from 0 to 100, and {liftForLowest} more if it helps the dimension that
        stands lowest with you. Higher comes first, then what can be done sooner (
        {efforts.map(({ label }) => label.toLowerCase()).join(', ')}), then the alphabet.
      </p>
      <Table
        caption="For a resident on a J-1 whose time stands lowest"
        columns={[
          { key: 'title', label: 'Advice' },
          { key: 'helps', label: 'Helps' },
          { key: 'priority', label: 'Priority', numeric: true },
          { key: 'place', label: 'Place', numeric: true },
        ]}
        rows={byPlace(workedAdvice()).map(({ title, helps, priority, place }) => ({
          key: title,
          header: title,
          cells: [helps, priority, place ?? 'Not given'],
        }))}
      />
    </>
  )
}

function byPlace(advice: readonly WorkedAdvice[]): WorkedAdvice[] {
  return [...advice].sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity))
}
