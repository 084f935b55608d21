import { dimensions } from '@evenkeel/domain'
import type { ReactNode } from 'react'
import type { BalanceValues } from '../balance/balance.ts'
import { scaleInWords } from '../balance/plate.tsx'
import { TrajectoryDrawing } from '../balance/trajectory-drawing.tsx'
import { trajectoryTakeaway } from '../balance/trajectory-takeaway.ts'
import { classNames } from '../class-names.ts'
import { Table } from '../page/table.tsx'
import { type ChartPath, pointAt, pointInWords, stagesOf, stepsOf } from './path-chart.ts'
import { PointReasons } from './point-reasons.tsx'
import { TrajectoryKey } from './trajectory-key.tsx'
import styles from './charts.module.css'

/**
 * Up to three paths as small multiples on the same scale: a drawing each, its sentence, what belongs to it, and every
 * point with its reason; below, all numbers in one table. A filled mark rests on a source or on a program's own facts,
 * a hollow one is an estimate, a question mark says that there is no guidance yet.
 */
export function PathsSideBySide({ paths, needs, children }: PathsSideBySideProps) {
  const hasNeeds = needs !== undefined && dimensions.some(({ value }) => needs[value] !== null)
  return (
    <div className={styles.paths}>
      <TrajectoryKey hasNeeds={hasNeeds} />
      <div className={styles.multiples}>
        {paths.map((path) => {
          const steps = stepsOf(path)
          const sentence = trajectoryTakeaway(steps)
          return (
            <figure key={path.key} className={styles.path} aria-labelledby={`${path.key}-title`}>
              <h3 className={styles.title} id={`${path.key}-title`}>
                {path.title}
              </h3>
              <TrajectoryDrawing steps={steps} title={path.title} sentence={sentence} needs={needs} />
              <figcaption className={styles.caption}>{sentence}</figcaption>
              {children?.(path.key)}
              <PointReasons path={path} />
            </figure>
          )
        })}
      </div>
      <p className={styles.scale}>{scaleInWords}</p>
      <details className={classNames(styles.numbers, paths.length === 1 && styles.ofOne)}>
        <summary className={styles.summary}>The same in numbers</summary>
        <Table
          caption="Scores of 100 by stage and dimension, and what each rests on"
          columns={[
            { key: 'place', label: 'Stage and dimension' },
            ...paths.map(({ key, title }) => ({ key, label: title })),
          ]}
          rows={stagesOf(paths).flatMap(({ stage, label }) =>
            dimensions.map(({ value, label: name }) => ({
              key: `${stage} ${value}`,
              header: `${label}, ${name.toLowerCase()}`,
              cells: paths.map((path) => pointInWords(pointAt(path, stage, value), needs?.[value])),
            })),
          )}
        />
      </details>
    </div>
  )
}

export interface PathsSideBySideProps {
  /** One to three. */
  readonly paths: readonly ChartPath[]
  /** The least that a reader needs of each dimension, 0-100; null where nothing is asked of it. */
  readonly needs?: BalanceValues
  /** What stands below the drawing of a path, by its key. */
  readonly children?: (key: string) => ReactNode
}
