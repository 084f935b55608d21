import type { ComparedCareer } from '@evenkeel/domain'
import { RangeWithBasis } from '../../reading/range-with-basis.tsx'
import { clinicalHoursInWords } from '../../reading/waiver-words.ts'
import styles from './result.module.css'

/** What a week of a way of working comes to, as ranges with what they rest on. */
export function CareerWeek({ career }: { career: ComparedCareer }) {
  const { model, ranges, waiver } = career
  return (
    <div>
      <h4 className={styles.small}>A week of it</h4>
      <dl className={styles.week}>
        {ranges.map((range) => (
          <div key={range.key}>
            <dt>{range.label}</dt>
            <dd>
              <RangeWithBasis range={range} />
            </dd>
          </div>
        ))}
        <div>
          <dt>So, with patients</dt>
          <dd>{clinicalHoursInWords(waiver)}</dd>
        </div>
        <div>
          <dt>Nights and call</dt>
          <dd>{model.nightsAndCall}</dd>
        </div>
      </dl>
      <p>
        <a href={`/careers/${model.slug}`}>More on this way of working</a>
      </p>
    </div>
  )
}
