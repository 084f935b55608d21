import { factStatus, keysOf, programFacts, programSchema } from '@evenkeel/domain'
import { FactMark } from '@evenkeel/ui'
import type { UIFieldServerComponent } from 'payload'
import { today } from '../clock.ts'
import { entryFromDocument } from '../snapshot/entry-from-document.ts'
import styles from './desk.module.css'

const shownPart = programSchema.pick({ facts: true, evidence: true, reviewBy: true })

/** The marks that readers see beside this program's stated facts today, from what was last saved. */
export const FactStatusPreview: UIFieldServerComponent = ({ data, payload }) => {
  const { flattenedFields } = payload.collections.programs.config
  const parsed = shownPart.safeParse(entryFromDocument(flattenedFields, data, () => null))
  if (!parsed.success) {
    return (
      <p className={styles.quiet}>The marks appear here once the facts and evidence rows are complete.</p>
    )
  }
  const { facts, evidence, reviewBy } = parsed.data
  const stated = keysOf(programFacts).filter((key) => facts[key] !== null)
  const unknown = keysOf(programFacts).length - stated.length
  return (
    <div className={styles.preview}>
      <p className={styles.quiet}>
        As readers see it today, from what was last saved. Not stated: {unknown}.
      </p>
      <ul className={styles.rows}>
        {stated.map((key) => (
          <li key={key} style={{ display: 'contents' }}>
            <span>
              {programFacts[key].label}: {programFacts[key].say(facts[key])}
            </span>
            <FactMark
              status={factStatus({
                stated: true,
                evidence: evidence.filter((row) => row.facts.includes(key)),
                reviewPeriod: programFacts[key].reviewPeriod,
                reviewBy,
                today: today(),
              })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
