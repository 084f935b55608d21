import type { ComparedSpecialty } from '@evenkeel/domain'
import { BalanceStrip } from '@evenkeel/ui'
import styles from './specialty-rows.module.css'

/** Specialties under each other, so that the eye can run down a dimension. */
export function SpecialtyRows({ rows, namesStage = false }: SpecialtyRowsProps) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.slug} className={styles.row}>
          <div className={styles.words}>
            <h3 className={styles.name}>
              <a href={`/specialties/${row.slug}`}>{row.name}</a>
            </h3>
            <p>{row.summary}</p>
            <p className={styles.facts}>
              {row.trainingYears === null ? 'Length not stated' : `${row.trainingYears} years`}
              {' · '}
              {row.evidence}
              {row.programs.count > 0 && (
                <>
                  {' · '}
                  <a href={`/programs?${row.programs.query}`}>
                    {row.programs.count} {row.programs.count === 1 ? 'program' : 'programs'}
                  </a>
                </>
              )}
            </p>
          </div>
          <div className={styles.strip}>
            <BalanceStrip values={row.scores} title={`${row.name}, ${row.stageLabel}`} />
            {namesStage && <p className={styles.stage}>{row.stageLabel}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

interface SpecialtyRowsProps {
  readonly rows: readonly ComparedSpecialty[]
  /** Names the stage below each strip, where it is not the one of the heading. */
  readonly namesStage?: boolean
}
