import { DefinitionRows, FactValue } from '@evenkeel/ui'
import { sourcesOfFact } from '../../programs/sources-of-fact.ts'
import type { ReportPage } from './report-page.ts'
import styles from './report-form.module.css'

/** What readers see of the fact at present, with mark, sources and days. */
export function StatedNow({ stated }: Pick<ReportPage, 'stated'>) {
  if (stated.length === 0) return null
  return (
    <section className={styles.stated} aria-labelledby="stated-title">
      <h2 id="stated-title" className={styles.heading}>
        What is stated now
      </h2>
      <DefinitionRows
        rows={stated.map(({ label, view }) => ({
          key: label === 'Institution policy' ? 'institution' : view.key,
          label,
          value: <FactValue value={view.text} status={view.status} sources={sourcesOfFact(view.evidence)} />,
        }))}
      />
    </section>
  )
}
