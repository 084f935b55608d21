import { ratingSchema, scoreOfRating, trajectoryStages } from '@evenkeel/domain'
import { BalanceStrip } from '@evenkeel/ui'
import type { UIFieldServerComponent } from 'payload'
import styles from '../desk.module.css'

/** The balance strip of each rated stage, as readers see it, from what was last saved. */
export const BalancePreview: UIFieldServerComponent = ({ data }) => {
  const rows: unknown[] = Array.isArray(data.ratings) ? data.ratings : []
  const ratings = rows.flatMap((row) => {
    const parsed = ratingSchema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
  const stages = trajectoryStages.filter(({ value }) => ratings.some((rating) => rating.stage === value))
  if (stages.length === 0)
    return <p className={styles.quiet}>Balance strips appear here once a stage is rated and saved.</p>
  return (
    <div className={styles.lists}>
      {stages.map(({ value: stage, label }) => (
        <figure key={stage} className={styles.list} style={{ margin: 0 }}>
          <figcaption>{label}</figcaption>
          <BalanceStrip title={label} variant="compact" values={valuesAt(stage)} />
        </figure>
      ))}
    </div>
  )

  function valuesAt(stage: string) {
    const scoreOf = (dimension: string) =>
      scoreOfRating(
        ratings.find((rating) => rating.stage === stage && rating.dimension === dimension)?.value ?? null,
      )
    return {
      time: scoreOf('time'),
      energy: scoreOf('energy'),
      control: scoreOf('control'),
      growth: scoreOf('growth'),
      'well-being': scoreOf('well-being'),
    }
  }
}
