import type { Assessment } from '@evenkeel/domain'
import { type BalanceValues, BalanceStrip, DimensionGlyph } from '@evenkeel/ui'
import { dimensionSentence, driverInWords } from '../../assessment/result-words.ts'
import styles from './result.module.css'

const mostDrivers = 2

/** The five scores as the strip, then each with its sentence and what pulls it up or down. */
export function FiveScores({ assessment, lead }: { assessment: Assessment; lead: string }) {
  const { dimensions, drivers } = assessment
  return (
    <div className={styles.scores}>
      <figure className={styles.strip}>
        <BalanceStrip values={valuesOf(assessment)} title="Your balance" takeaway={lead} unknown="too few" />
        <figcaption className={styles.caption}>
          Above the waterline is easier on you, below it harder; the line is 50 of 100.
        </figcaption>
      </figure>
      <dl className={styles.dimensions}>
        {dimensions.map((result) => {
          const own = drivers.filter(({ dimension }) => dimension === result.dimension)
          const down = own.filter(({ points }) => points < 0).slice(0, mostDrivers)
          const up = own.filter(({ points }) => points > 0).slice(0, mostDrivers)
          return (
            <div key={result.dimension} className={styles.dimension}>
              <dt className={styles.name}>
                <DimensionGlyph dimension={result.dimension} /> {result.label}
                <span className={styles.score}>
                  {result.score === null ? 'not enough answers' : Math.round(result.score)}
                </span>
              </dt>
              <dd>{dimensionSentence(result)}</dd>
              {down.length > 0 && (
                <dd className={styles.pull}>Pulls it down: {down.map(driverInWords).join('; ')}.</dd>
              )}
              {up.length > 0 && (
                <dd className={styles.pull}>Lifts it: {up.map(driverInWords).join('; ')}.</dd>
              )}
            </div>
          )
        })}
      </dl>
    </div>
  )
}

function valuesOf({ dimensions }: Assessment): BalanceValues {
  const score = (wanted: string) => dimensions.find(({ dimension }) => dimension === wanted)?.score ?? null
  return {
    time: score('time'),
    energy: score('energy'),
    control: score('control'),
    growth: score('growth'),
    'well-being': score('well-being'),
  }
}
