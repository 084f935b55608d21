import type { UIFieldServerComponent } from 'payload'
import styles from '../desk.module.css'
import { openReportsOn } from './report-work.ts'

/** In a listing's margin: what readers reported about it and nobody has decided yet. Nothing where that is nothing. */
export const OpenReports: UIFieldServerComponent = async ({ id, payload, user }) => {
  if (typeof id !== 'number') return null
  const reports = await openReportsOn(payload, user, id)
  if (reports.length === 0) return null
  return (
    <div className={`${styles.list} ${styles.aside}`}>
      <h3>Readers report</h3>
      <ul>
        {reports.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
