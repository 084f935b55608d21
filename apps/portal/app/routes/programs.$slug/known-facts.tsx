import { DefinitionRows, FactValue } from '@evenkeel/ui'
import { sourcesOfFact } from '../../programs/sources-of-fact.ts'
import styles from './known-facts.module.css'
import type { ProgramPage } from './program-page.ts'

/** What is stated, group by group, and by name what is not. */
export function KnownFacts({ groups }: Pick<ProgramPage, 'groups'>) {
  return (
    <>
      {groups.map(({ key, label, known, open }) => (
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
                  />
                ),
              }))}
            />
          )}
          {open.length > 0 && (
            <p className={styles.open}>
              <span className={styles.lead}>Not stated</span> {open.join(' · ')}
            </p>
          )}
        </div>
      ))}
    </>
  )
}
