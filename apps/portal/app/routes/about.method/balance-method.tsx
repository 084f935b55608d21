import { dimensions, evidenceLabels, ratingSteps, scoreOfRating, trajectoryStages } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'

/** The steps, their scores, and what a rating may rest on. */
export function BalanceMethod() {
  return (
    <>
      <p>
        {dimensions.map(({ label }) => label).join(', ')}: each is rated in {ratingSteps.length} steps, at up
        to {trajectoryStages.length} stages ({trajectoryStages.map(({ label }) => label).join(', ')}). A
        rating belongs to a specialty or a career model and carries a reason. A program’s own fact always
        counts more.
      </p>
      <Table
        caption="From a step to a score"
        columns={[
          { key: 'step', label: 'Step' },
          { key: 'score', label: 'Score, 0 to 100' },
        ]}
        rows={ratingSteps.map(({ value, label }) => ({
          key: value,
          header: label,
          cells: [scoreOfRating(Number(value))],
        }))}
      />
      <Table
        caption="What a rating rests on"
        columns={[
          { key: 'label', label: 'Label' },
          { key: 'help', label: 'Means', text: true },
        ]}
        rows={evidenceLabels.map(({ value, label, help }) => ({ key: value, header: label, cells: [help] }))}
        note="Where there is no guidance yet, nothing is drawn, nothing is averaged in, and it counts neither for nor against."
      />
    </>
  )
}
