import { DefinitionRows, FactValue } from '@evenkeel/ui'
import { Fragment } from 'react'
import { sourcesOfFact } from '../../programs/sources-of-fact.ts'
import styles from './known-facts.module.css'
import type { ProgramPage } from './program-page.ts'
import { ReportLink } from './report-link.tsx'

/** What is stated, group by group, and by name what is not. */
export function KnownFacts({ page }: { page: Pick<ProgramPage, 'groups' | 'card' | 'takesReports'> }) {
  return (
    <>
      {page.groups.map(({ key, label, known, open }) => (
        <div key={key} className={styles.group}>
          <h3 className={styles.title}>{label}</h3>
          {known.length > 0 && (
            <DefinitionRows
              rows={known.map((fact) => ({
                key: fact.key,
                label: fact.label,
                value: (
                  <FactValue
                    value={fact.text}
                    status={fact.status}
                    sources={sourcesOfFact(fact.evidence)}
                    question={fact.status === 'conflict' ? fact.question : undefined}
                    foot={page.takesReports && <ReportLink page={page} fact={fact.key} />}
                  />
                ),
              }))}
            />
          )}
          {open.length > 0 && (
            <p className={styles.open}>
              <span className={styles.lead}>Not stated</span>{' '}
              {open.map((fact, at) => (
                <Fragment key={fact.key}>
                  {at > 0 && ' · '}
                  {page.takesReports ? (
                    <ReportLink page={page} fact={fact.key}>
                      {fact.label}
                    </ReportLink>
                  ) : (
                    fact.label
                  )}
                </Fragment>
              ))}
            </p>
          )}
        </div>
      ))}
    </>
  )
}
