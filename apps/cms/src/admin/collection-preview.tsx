'use client'

import { collectionCriteriaSchema, problemsOf } from '@evenkeel/domain'
import { useDebounce, useFormFields } from '@payloadcms/ui'
import styles from './collection-preview.module.css'
import { FoundPrograms } from './found-programs.tsx'
import { useCollectionPreview } from './use-collection-preview.ts'

const PAUSE_IN_TYPING_MS = 400

/** What the criteria find among the published listings, from what is typed, before it is saved. */
export function CollectionPreview() {
  const typed = useFormFields(([fields]) => fields.criteria?.value)
  const text = typeof typed === 'string' ? typed.trim() : ''
  const settled = useDebounce(text, PAUSE_IN_TYPING_MS)
  const form = collectionCriteriaSchema.safeParse(settled)
  const asked = form.success ? form.data : null
  const state = useCollectionPreview(asked)
  return (
    <section className={styles.preview} aria-label="What the collection finds">
      <h3 className={styles.title}>What readers would find now</h3>
      <div role="status" aria-busy={text !== settled || (asked !== null && asked !== state.of)}>
        {settled === '' && (
          <p className={styles.quiet}>Paste an address above, and the programs are counted here.</p>
        )}
        {settled !== '' && !form.success && <Problems problems={problemsOf(form.error).map(wordsOf)} />}
        {asked !== null && state.fault !== null && <Problems problems={[state.fault]} />}
        {asked !== null && state.answer === null && state.fault === null && (
          <p className={styles.quiet}>Counting…</p>
        )}
        {asked !== null && state.answer !== null && (
          <>
            <Problems problems={state.answer.preview.problems} />
            <FoundPrograms {...state.answer} />
          </>
        )}
      </div>
    </section>
  )
}

function wordsOf({ message }: { message: string }): string {
  return message
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <div className={styles.problems}>
      <p>This cannot be published as it is:</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  )
}
