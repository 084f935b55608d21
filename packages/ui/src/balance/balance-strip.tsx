import { type Dimension, dimensions } from '@evenkeel/domain'
import { type ReactNode, useId } from 'react'
import { type BalanceValues, balanceTakeaway, scoreInWords } from './balance.ts'
import { glyphPaths } from './dimension-glyph.tsx'
import { Plate } from './plate.tsx'
import { Water } from './water.tsx'
import styles from './balance.module.css'

/**
 * The signature graphic: five dimensions hang on one level line, the waterline at 50. What is easy on a person rides
 * above it, what is hard lies below. A dimension without a value shows an empty column with a question mark and no
 * glyph, at no height.
 *
 * `compact` fits 120 px (initials under the columns); `full` names and numbers each column; `detail` adds the
 * takeaway and the numbers as a table.
 */
export function BalanceStrip({
  values,
  title = 'Balance',
  variant = 'full',
  takeaway,
  notes,
  unknown = 'no guidance',
}: BalanceStripProps) {
  const sentence = takeaway ?? balanceTakeaway(values)
  const strip = (
    <StripDrawing
      values={values}
      title={title}
      sentence={sentence}
      compact={variant === 'compact'}
      unknown={unknown}
    />
  )
  if (variant !== 'detail') return strip
  return (
    <Plate
      drawing={strip}
      sentence={sentence}
      title={title}
      columns={[
        { key: 'dimension', label: 'Dimension' },
        { key: 'value', label: 'Value', numeric: true },
        ...(notes ? [{ key: 'why', label: 'Why' }] : []),
      ]}
      rows={dimensions.map(({ value, label }) => ({
        key: value,
        header: label,
        cells: [scoreInWords(values[value]), ...(notes ? [notes[value]] : [])],
      }))}
    />
  )
}

export interface BalanceStripProps {
  readonly values: BalanceValues
  /** What the strip is about: "Internal medicine, PGY-1". */
  readonly title?: string
  readonly variant?: 'compact' | 'full' | 'detail'
  /** One sentence; made from the values when left out. */
  readonly takeaway?: string
  /** A reason per dimension, shown in the table of `detail`. */
  readonly notes?: Readonly<Partial<Record<Dimension, ReactNode>>>
  /** What stands below a column without a value: two short words. */
  readonly unknown?: string
}

interface Frame {
  readonly width: number
  readonly height: number
  /** Height at which 100, 50 and 0 lie. */
  readonly top: number
  readonly bottom: number
  readonly glyph: number
}
const compactFrame: Frame = { width: 120, height: 56, top: 7, bottom: 39, glyph: 0.9 }
const fullFrame: Frame = { width: 312, height: 168, top: 26, bottom: 122, glyph: 1.5 }

function StripDrawing({ values, title, sentence, compact, unknown }: DrawingProps) {
  const id = useId()
  const frame = compact ? compactFrame : fullFrame
  const level = (frame.top + frame.bottom) / 2
  const step = frame.width / dimensions.length
  return (
    <svg
      className={compact ? styles.compact : styles.full}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{sentence}</desc>
      <Water
        scores={dimensions.map(({ value }) => values[value])}
        width={frame.width}
        level={level}
        depth={frame.bottom - level + frame.top / 2}
      />
      {dimensions.map(({ value, label }, index) => (
        <Column
          key={value}
          dimension={value}
          label={compact ? label.slice(0, 1) : label}
          score={values[value]}
          x={step * (index + 0.5)}
          frame={frame}
          compact={compact}
          unknown={unknown}
        />
      ))}
    </svg>
  )
}

interface DrawingProps {
  readonly values: BalanceValues
  readonly title: string
  readonly sentence: string
  readonly compact: boolean
  readonly unknown: string
}

function Column({ dimension, label, score, x, frame, compact, unknown }: ColumnProps) {
  const { top, bottom, height, glyph } = frame
  const y = score === null ? null : bottom - (score / 100) * (bottom - top)
  return (
    <g className={styles.dimension} data-dimension={dimension} data-known={y === null ? 'no' : 'yes'}>
      <path className={y === null ? styles.gap : styles.track} d={`M${x} ${top}V${bottom}`} />
      {y === null ? (
        <text
          className={styles.question}
          x={x}
          y={(top + bottom) / 2 + (compact ? 4 : 6)}
          textAnchor="middle"
        >
          ?
        </text>
      ) : (
        <>
          <path className={styles.stem} d={`M${x} ${(top + bottom) / 2}V${y}`} />
          <path
            className={styles.bead}
            d={glyphPaths[dimension]}
            transform={`translate(${x} ${y}) scale(${glyph})`}
          />
        </>
      )}
      {compact ? (
        <text className={styles.initial} x={x} y={height - 3} textAnchor="middle">
          {label}
        </text>
      ) : (
        <>
          <text className={styles.name} x={x} y={height - 22} textAnchor="middle">
            {label}
          </text>
          <text
            className={y === null ? styles.noNumber : styles.number}
            x={x}
            y={height - 5}
            textAnchor="middle"
          >
            {score === null ? unknown : Math.round(score)}
          </text>
        </>
      )}
    </g>
  )
}

interface ColumnProps {
  readonly dimension: Dimension
  readonly label: string
  readonly score: number | null
  readonly x: number
  readonly frame: Frame
  readonly compact: boolean
  readonly unknown: string
}
