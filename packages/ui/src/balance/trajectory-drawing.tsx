import { type Dimension, dimensions } from '@evenkeel/domain'
import { useId } from 'react'
import type { BalanceValues } from './balance.ts'
import { glyphPaths } from './dimension-glyph.tsx'
import { Water } from './water.tsx'
import styles from './balance.module.css'

/** One stage on the axis, with the five values at that stage. */
export interface TrajectoryStep {
  readonly key: string
  /** Short: it is broken at spaces into at most two lines. */
  readonly label: string
  readonly values: BalanceValues
  /** Dimensions whose value is an estimate at this stage: drawn hollow. */
  readonly estimated?: readonly Dimension[]
}

/** The drawing alone, for where its sentence and its numbers stand elsewhere. */
export function TrajectoryDrawing({ steps, title, sentence, needs }: TrajectoryDrawingProps) {
  const id = useId()
  const height = head + dimensions.length * rowHeight
  return (
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
          need={needs?.[value] ?? null}
          points={steps.map((step) => ({
            score: step.values[value],
            isEstimate: step.estimated?.includes(value) ?? false,
          }))}
        />
      ))}
    </svg>
  )
}

interface TrajectoryDrawingProps {
  readonly steps: readonly TrajectoryStep[]
  readonly title: string
  readonly sentence: string
  /** The least that a reader needs of each dimension: a dashed line, none where null. */
  readonly needs?: BalanceValues
}

const width = 300
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

function Row({ dimension, label, y, need, points }: RowProps) {
  const level = y + (inset.top + inset.bottom) / 2
  const heightOf = (score: number) => y + inset.bottom - (score / 100) * (inset.bottom - inset.top)
  const placed = points.map(({ score, isEstimate }, index) => ({
    x: stageX(index, points.length),
    y: score === null ? null : heightOf(score),
    isEstimate,
  }))
  return (
    <g className={styles.dimension} data-dimension={dimension}>
      <path className={styles.rule} d={`M0 ${y}H${width}`} />
      <Water
        scores={points.map(({ score }) => score)}
        width={width}
        level={level}
        depth={y + rowHeight - level}
      />
      <path
        className={styles.bead}
        d={glyphPaths[dimension]}
        transform={`translate(5 ${y + 10}) scale(.8)`}
      />
      <text className={styles.rowName} x={14} y={y + 14}>
        {label}
      </text>
      {need !== null && (
        <>
          {/* On the waterline too it has to be seen: its own ground lies between the two. */}
          <path className={styles.needGround} d={`M0 ${heightOf(need)}H${width}`} />
          <path className={styles.need} d={`M0 ${heightOf(need)}H${width}`} />
        </>
      )}
      <path className={styles.course} d={courseThrough(placed)} />
      {placed.map(({ x, y: pointY, isEstimate }) =>
        pointY === null ? (
          <text key={x} className={styles.question} x={x} y={level + 4} textAnchor="middle">
            ?
          </text>
        ) : (
          <path
            key={x}
            className={isEstimate ? styles.hollow : styles.bead}
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
  readonly need: number | null
  readonly points: readonly { readonly score: number | null; readonly isEstimate: boolean }[]
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
