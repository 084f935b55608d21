'use client'

import { longDate } from '@evenkeel/domain'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { type Choice, ConflictRows } from './conflict-rows.tsx'
import styles from './stale-save.module.css'
import { useSaveConflict } from './use-save-conflict.ts'

/**
 * Above a form whose save was refused because somebody else saved meanwhile: what they saved beside what was typed, and
 * a choice for each field. What was typed also stays in the form below until the page is loaded again.
 */
export function StaleSave() {
  const { answer, fault, keep } = useSaveConflict()
  const [made, setMade] = useState<Record<string, Choice>>({})
  if (!answer?.savedAt) return null
  const choices = Object.fromEntries(
    answer.rows.map(({ field, theirs, mine }) => [field, made[field] ?? obvious(theirs, mine)]),
  )
  const isOpen = answer.rows.some(({ field }) => choices[field] === null)
  const kept = answer.rows.map(({ field }) => field).filter((field) => choices[field] === 'mine')
  return (
    <section className={styles.conflict} role="alert" aria-label="Saved by two people">
      <h3>{answer.savedBy ?? 'Somebody else'} saved this while you worked</h3>
      <p>
        On {longDate(answer.savedAt.slice(0, 10))}, after you had loaded it. Nothing that you typed is lost:
        it stands here and in the form below. Choose for each field what stays.
      </p>
      {fault !== null && <p className={styles.problem}>{fault}</p>}
      <ConflictRows
        rows={answer.rows}
        choices={choices}
        onChoose={(field, choice) => setMade({ ...made, [field]: choice })}
      />
      <Button size="small" margin={false} disabled={isOpen} onClick={() => void keep(kept)}>
        {kept.length > 0 ? 'Save a draft with what I chose' : 'Load what they saved'}
      </Button>
    </section>
  )
}

/** Where only one of the two touched a field, theirs is kept; where both did, a person has to choose. */
function obvious(theirs: string | null, mine: string | null): Choice | null {
  if (theirs === null) return 'mine'
  return mine === null ? 'theirs' : null
}
