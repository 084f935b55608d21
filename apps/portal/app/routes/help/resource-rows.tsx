import { type Day, isPastReview, type Resource } from '@evenkeel/domain'
import { ExternalLink, FactMark } from '@evenkeel/ui'
import { DayOf } from '../../reading/page-foot.tsx'
import { dialAddress } from '../../reading/dial-address.ts'
import styles from './resource-rows.module.css'

/** Whom to call or what to read: number, hours, address, and when we last looked. */
export function ResourceRows({ resources, today }: { resources: readonly Resource[]; today: Day }) {
  return (
    <ul className={styles.rows}>
      {resources.map((resource) => {
        const { slug, name, description, phone, hours, url, checkedOn } = resource
        return (
          <li key={slug} className={styles.row} id={slug}>
            <div className={styles.words}>
              <h3 className={styles.name}>{name}</h3>
              <p>{description}</p>
            </div>
            <ul className={styles.ways}>
              {phone !== null && (
                <li className={styles.phone}>
                  <a href={dialAddress(phone)}>{phone}</a>
                </li>
              )}
              {phone !== null && <li>{hours ?? 'Hours not stated'}</li>}
              {url !== null && (
                <li>
                  <ExternalLink href={url} />
                </li>
              )}
              <li className={styles.checked}>
                Checked <DayOf day={checkedOn} />{' '}
                {isPastReview(resource, today) && <FactMark status="stale" />}
              </li>
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
