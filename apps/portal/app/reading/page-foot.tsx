import { type Day, isPastReview, longDate } from '@evenkeel/domain'
import { Notice } from '@evenkeel/ui'
import styles from './page-foot.module.css'

/** When an entry was changed last, when it will be looked at again, and where it is to be had as data. */
export function PageFoot({ entry, data }: PageFootProps) {
  return (
    <ul className={styles.foot}>
      {entry && (
        <>
          <li>
            Last changed <DayOf day={entry.updatedOn} />
          </li>
          <li>
            To be checked again by <DayOf day={entry.reviewBy} />
          </li>
        </>
      )}
      {data && (
        <li data-print="none">
          <a href={data}>This page as data (JSON)</a>
        </li>
      )}
    </ul>
  )
}

interface PageFootProps {
  readonly entry?: Reviewed
  /** Address of the same content in the API. */
  readonly data?: string
}

interface Reviewed {
  readonly updatedOn: Day
  readonly reviewBy: Day
}

/** Says that an entry should have been checked again before today; nothing while it is fresh. */
export function ReviewNotice({ entry, today }: { entry: Reviewed; today: Day }) {
  if (!isPastReview(entry, today)) return null
  return (
    <Notice tone="stale" title={`This should have been checked again by ${longDate(entry.reviewBy)}`}>
      <p>It may have changed since. Look at its sources before you rely on it.</p>
    </Notice>
  )
}

/** A day in words, for people and for programs. */
export function DayOf({ day }: { day: Day }) {
  return <time dateTime={day}>{longDate(day)}</time>
}
