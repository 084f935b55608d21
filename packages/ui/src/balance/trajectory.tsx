import { dimensions } from '@evenkeel/domain'
import { scoreInWords } from './balance.ts'
import { Plate } from './plate.tsx'
import { TrajectoryDrawing, type TrajectoryStep } from './trajectory-drawing.tsx'
import { trajectoryTakeaway } from './trajectory-takeaway.ts'

/**
 * The balance strip along time: one row per dimension, one glyph per stage, joined by a thin line that breaks where a
 * stage has no value. Each row has its own waterline at 50.
 */
export function Trajectory({ steps, title = 'Trajectory', takeaway }: TrajectoryProps) {
  const sentence = takeaway ?? trajectoryTakeaway(steps)
  return (
    <Plate
      drawing={<TrajectoryDrawing steps={steps} title={title} sentence={sentence} />}
      sentence={sentence}
      title={title}
      columns={[
        { key: 'dimension', label: 'Dimension' },
        ...steps.map(({ key, label }) => ({ key, label, numeric: true })),
      ]}
      rows={dimensions.map(({ value, label }) => ({
        key: value,
        header: label,
        cells: steps.map(({ values }) => scoreInWords(values[value])),
      }))}
    />
  )
}

export interface TrajectoryProps {
  /** In the order in which a person lives them; two to seven read well. */
  readonly steps: readonly TrajectoryStep[]
  readonly title?: string
  /** One sentence; made from the values when left out. */
  readonly takeaway?: string
}
