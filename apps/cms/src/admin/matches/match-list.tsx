'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { type AskedDecision, askToDecide, type ChangedDraft } from './ask-to-decide.ts'
import { MatchItem } from './match-item.tsx'
import type { InstitutionChoice, MatchRow } from './match-row.ts'
import styles from './matches.module.css'

/** The employers, each with its proposal and the buttons to decide; what was decided stays in place and can be undone. */
export function MatchList({ rows, total, institutions, canDecide }: MatchListProps) {
  const [said, setSaid] = useState<ReadonlyMap<string, AskedDecision['said']>>(new Map())
  const [drafts, setDrafts] = useState<readonly ChangedDraft[]>([])
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const plain = rows.filter(({ key, isPlain, decision }) => isPlain && decision === 'open' && !said.has(key))

  async function decide(answers: readonly AskedDecision[]): Promise<void> {
    if (isBusy || answers.length === 0) return
    setBusy(true)
    setFault(null)
    try {
      setDrafts(await askToDecide(answers))
      setSaid(
        (before) =>
          new Map([...before, ...answers.map(({ employer, said: now }) => [employer, now] as const)]),
      )
      const last = answers.at(-1)?.employer
      if (answers.length === 1 && answers[0]?.said.answer !== 'reopen') focusAfter(list.current, last)
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div>
      <p className={styles.hint}>
        {total > rows.length
          ? `${rows.length} of ${total} employers.`
          : `${total} ${total === 1 ? 'employer' : 'employers'}.`}{' '}
        {canDecide &&
          'By keyboard, on an employer: Y confirms, N says “not ours”, arrow keys go up and down.'}
      </p>
      {canDecide && plain.length > 1 && (
        <button
          type="button"
          className={styles.all}
          disabled={isBusy}
          onClick={() => void decide(plain.flatMap((row) => confirmed(row, row.institution)))}
        >
          Confirm the {plain.length} with the same name in the same city
        </button>
      )}
      <p role="alert" className={fault === null ? undefined : styles.fault}>
        {fault}
      </p>
      <div role="status">{drafts.length > 0 && <ChangedDrafts drafts={drafts} />}</div>
      <ol
        ref={list}
        className={styles.list}
        aria-label="Employers"
        onKeyDown={(event) => onKey(event, list.current)}
      >
        {rows.map((row) => (
          <MatchItem
            key={row.key}
            row={row}
            said={said.get(row.key) ?? null}
            institutions={institutions}
            canDecide={canDecide}
            isBusy={isBusy}
            onConfirm={(institution) => void decide(confirmed(row, institution))}
            onReject={() => void decide([{ employer: row.key, said: { answer: 'reject' } }])}
            onUndo={() => void decide([{ employer: row.key, said: { answer: 'reopen' } }])}
          />
        ))}
      </ol>
    </div>
  )
}

interface MatchListProps {
  readonly rows: readonly MatchRow[]
  readonly total: number
  readonly institutions: readonly InstitutionChoice[]
  readonly canDecide: boolean
}

function ChangedDrafts({ drafts }: { drafts: readonly ChangedDraft[] }) {
  return (
    <ul className={styles.drafts}>
      {drafts.map(({ id, name, changes }) => (
        <li key={id}>
          In the draft of <a href={`/admin/collections/institutions/${id}`}>{name}</a>:{' '}
          {changes.map(({ sentence }) => sentence).join(' ')}
        </li>
      ))}
    </ul>
  )
}

function confirmed(row: MatchRow, institution: number | null): AskedDecision[] {
  return institution === null ? [] : [{ employer: row.key, said: { answer: 'confirm', institution } }]
}

/** Y and N press the buttons of the employer on which the focus is; arrows go to the next. Not while something is typed or chosen. */
function onKey(event: KeyboardEvent, list: HTMLElement | null): void {
  const { target, key } = event
  if (!list || !(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
  if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) return
  const item = target.closest<HTMLElement>('[data-employer]')
  const press = { y: 'confirm', n: 'reject' }[key.toLowerCase()]
  if (item && press) item.querySelector<HTMLElement>(`[data-press="${press}"]`)?.click()
  else if (item && key === 'ArrowDown') focusOn(item.nextElementSibling)
  else if (item && key === 'ArrowUp') focusOn(item.previousElementSibling)
  else return
  event.preventDefault()
}

/** On to the next employer that nobody decided: the one before it is done. */
function focusAfter(list: HTMLElement | null, employer: string | undefined): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-employer]') ?? [])]
  const at = items.findIndex((item) => item.dataset.employer === employer)
  focusOn(
    items.slice(at + 1).find((item) => item.querySelector('[data-press="confirm"]')) ?? items[at] ?? null,
  )
}

function focusOn(item: Element | null): void {
  const press = item?.querySelector<HTMLElement>('[data-press]')
  press?.focus()
}
