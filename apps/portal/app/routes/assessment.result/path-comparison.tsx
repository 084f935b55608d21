import type { ComparedStage } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { differencesInWords, meanInWords, partingSentence } from '../../assessment/comparison-words.ts'

/** The paths against each other: where they part, and what lies furthest apart at each stage. */
export function PathComparison({ stages, titles }: PathComparisonProps) {
  return (
    <>
      <h3>Where they part</h3>
      <p>{partingSentence(stages)}</p>
      <Table
        caption="On average of 100, and what lies furthest apart"
        columns={[
          { key: 'stage', label: 'Stage' },
          ...titles.map((title) => ({ key: title, label: title })),
          { key: 'apart', label: 'Furthest apart', text: true },
        ]}
        rows={stages.map((stage) => ({
          key: stage.stage,
          header: stage.label,
          cells: [
            ...stage.means.map((mean, at) => meanInWords(mean, stage.has[at] ?? false)),
            differencesInWords(stage),
          ],
        }))}
        note="Numbers in brackets stand in the order of the paths. An average counts the dimensions that are known on all of them."
      />
    </>
  )
}

interface PathComparisonProps {
  readonly stages: readonly ComparedStage[]
  /** Of the paths, in their order. */
  readonly titles: readonly string[]
}
