import type { AssessmentContext, WishedSplit } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { splitLines, splitTitle } from '../../assessment/split-words.ts'

/** The splits that a wish for patient care asks for, worked out as ranges. */
export function WishedSplits({ splits, context }: WishedSplitsProps) {
  return (
    <>
      <Table
        caption="Expected, by editors’ estimates of each part full time"
        columns={[
          { key: 'what', label: 'What' },
          { key: 'now', label: 'Now, as you said' },
          ...splits.map((split) => ({ key: splitTitle(split), label: splitTitle(split), text: true })),
        ]}
        rows={splitLines(splits, context).map(({ key, label, now, cells }) => ({
          key,
          header: label,
          cells: [now, ...cells],
        }))}
        note="Hours, nights and call of each part times its share. It is what the shares promise; without protected time a split post tends to be more."
      />
      <p>
        <a href="/about/method#split-week">The arithmetic</a>, and{' '}
        <a href="/careers/compare">other splits and parts</a>.
      </p>
    </>
  )
}

interface WishedSplitsProps {
  readonly splits: readonly WishedSplit[]
  readonly context: AssessmentContext
}
