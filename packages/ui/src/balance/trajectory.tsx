import { type Dimension, dimensions } from '@evenkeel/domain'
import { useId } from 'react'
import { type BalanceValues, scoreInWords } from './balance.ts'
import { glyphPaths } from './dimension-glyph.tsx'
import { Plate } from './plate.tsx'
import { trajectoryTakeaway } from './trajectory-takeaway.ts'
import { Water } from './water.tsx'
import styles from './balance.module.css'

/** One stage on the axis, with the five values at that stage. */
export interface TrajectoryStep {
  readonly key: string
  /** Short: it is broken at spaces into at most two lines. */
  readonly label: string
  readonly values: BalanceValues
}

/**
 * The balance strip along time: one row per dimension, one glyph per stage, joined by a thin line that breaks where a
 * stage has no value. Each row has its own waterline at 50.
 */
export function Trajectory({ steps, title = 'Trajectory', takeaway }: TrajectoryProps) {
  const id = useId()
  const sentence = takeaway ?? trajectoryTakeaway(steps)
  const height = head + dimensions.length * rowHeight
  return (
    <Plate
      drawing={
        <svg
          className={styles.trajectory}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-t ${id}-d`}
        >
          <title id={`${id}-t`}>{title}</title>
          <desc id={`${id}-d`}>{sentence}</desc>
          {steps.map(({ key, label }, index) => (
            <StageLabel key={key} label={label} x={stageX(index, steps.length)} />
          ))}
          {dimensions.map(({ value, label }, index) => (
            <Row
              key={value}
              dimension={value}
              label={label}
              y={head + index * rowHeight}
              scores={steps.map((step) => step.values[value])}
            />
          ))}
        </svg>
      }
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

const width = 340
const head = 30
const rowHeight = 60
/** Where 100 and 0 lie within a row; the row's name stands above. */
const inset = { top: 22, bottom: 54 }

function stageX(index: number, count: number): number {
  const step = width / count
  return Math.round(step * (index + 0.5) * 10) / 10
}

function StageLabel({ label, x }: { label: string; x: number }) {
  const [first = '', ...rest] = label.split(' ')
  const second = rest.join(' ')
  return (
    <text className={styles.stage} textAnchor="middle">
      <tspan x={x} y={second ? 11 : 22}>
        {first}
      </tspan>
      {second && (
        <tspan x={x} y={22}>
          {second}
        </tspan>
      )}
    </text>
  )
}

function Row({ dimension, label, y, scores }: RowProps) {
  const level = y + (inset.top + inset.bottom) / 2
  const points = scores.map((score, index) => ({
    x: stageX(index, scores.length),
    y: score === null ? null : y + inset.bottom - (score / 100) * (inset.bottom - inset.top),
  }))
  return (
    <g className={styles.dimension} data-dimension={dimension}>
      <path className={styles.rule} d={`M0 ${y}H${width}`} />
      <Water scores={scores} width={width} level={level} depth={y + rowHeight - level} />
      <path
        className={styles.bead}
        d={glyphPaths[dimension]}
        transform={`translate(5 ${y + 10}) scale(.8)`}
      />
      <text className={styles.rowName} x={14} y={y + 14}>
        {label}
      </text>
      <path className={styles.course} d={courseThrough(points)} />
      {points.map(({ x, y: pointY }) =>
        pointY === null ? (
          <text key={x} className={styles.question} x={x} y={level + 4} textAnchor="middle">
            ?
          </text>
        ) : (
          <path
            key={x}
            className={styles.bead}
            d={glyphPaths[dimension]}
            transform={`translate(${x} ${pointY})`}
          />
        ),
      )}
    </g>
  )
}

interface RowProps {
  readonly dimension: Dimension
  readonly label: string
  readonly y: number
  readonly scores: readonly (number | null)[]
}

/** A path that is drawn only between two neighbors that both have a value. */
function courseThrough(points: readonly { x: number; y: number | null }[]): string {
  return points
    .map(({ x, y }, index) => {
      if (y === null) return ''
      const before = points[index - 1]
      return before && before.y !== null ? `L${x} ${y}` : `M${x} ${y}`
    })
    .join('')
}
