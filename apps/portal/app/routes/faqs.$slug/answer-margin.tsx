import { changesOf, type Faq, labelOf, type Option, stages, visaStatusCodes } from '@evenkeel/domain'
import { DayOf } from '../../reading/page-foot.tsx'
import styles from './answer-margin.module.css'

/** Older changes stand in the answer's data. */
const mostShown = 3

/** Whom an answer concerns, when it was looked at, and what changed last. */
export function AnswerMargin({ faq }: { faq: Faq }) {
  return (
    <dl className={styles.rows}>
      <div>
        <dt>Visa</dt>
        <dd>{labelsOf(visaStatusCodes, faq.visas)}</dd>
      </div>
      <div>
        <dt>Stage</dt>
        <dd>{labelsOf(stages, faq.stages)}</dd>
      </div>
      <div>
        <dt>Reviewed on</dt>
        <dd>
          <DayOf day={faq.updatedOn} />
        </dd>
      </div>
      <div>
        <dt>What changed</dt>
        {changesOf(faq)
          .toReversed()
          .slice(0, mostShown)
          .map(({ on, note }, at) => (
            <dd key={at}>
              <DayOf day={on} />: {note ?? 'Answered for the first time.'}
            </dd>
          ))}
        <dd>
          <a href="/faqs/changes">Changes in all answers</a>
        </dd>
      </div>
    </dl>
  )
}

/** An empty list concerns everybody. */
function labelsOf(options: readonly Option[], values: readonly string[]): string {
  if (values.length === 0 || values.length === options.length) return 'All'
  return values.map((value) => labelOf(options, value)).join(', ')
}
