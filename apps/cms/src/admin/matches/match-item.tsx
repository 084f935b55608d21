'use client'

import { useId, useState } from 'react'
import type { AskedDecision } from './ask-to-decide.ts'
import type { InstitutionChoice, MatchRow } from './match-row.ts'
import styles from './matches.module.css'

/** One employer: as what it filed, which institution it may be and why, what files say of it, and the decision. */
export function MatchItem({
  row,
  said,
  institutions,
  canDecide,
  isBusy,
  onConfirm,
  onReject,
  onUndo,
}: MatchItemProps) {
  const title = useId()
  const decision = decisionNow(row, said)
  const chosen = said?.answer === 'confirm' ? said.institution : row.institution
  const institution = institutions.find(({ id }) => id === chosen)
  return (
    <li className={styles.item} data-employer={row.key} data-decision={decision} aria-labelledby={title}>
      <div>
        <h2 id={title} className={styles.filedAs}>
          {row.filedAs}
        </h2>
        <p className={styles.quiet}>{row.place}</p>
        <ul className={styles.seen}>
          {row.seen.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <div>
        <p className={styles.institution}>
          {wordsFor[decision]} {institution ? <strong>{institution.name}</strong> : 'no institution'}
          {decision === 'open' && row.percent !== null && (
            <span className={styles.percent}>fits {row.percent} %</span>
          )}
        </p>
        {institution && <p className={styles.quiet}>{institution.place}</p>}
        <ul className={styles.reasons}>
          {row.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {row.cautions.map((caution) => (
            <li key={caution} className={styles.caution}>
              {caution}
            </li>
          ))}
        </ul>
      </div>
      {canDecide && (
        <Decide
          row={row}
          decision={decision}
          institution={institution ?? null}
          {...{ institutions, isBusy, onConfirm, onReject, onUndo }}
        />
      )}
    </li>
  )
}

function Decide({
  row,
  decision,
  institution,
  institutions,
  isBusy,
  onConfirm,
  onReject,
  onUndo,
}: DecideProps) {
  const [isChoosing, setChoosing] = useState(false)
  if (decision !== 'open') {
    return (
      <div className={styles.buttons}>
        <button type="button" data-press="undo" disabled={isBusy} onClick={onUndo}>
          Decide again<span className={styles.hidden}> about {row.filedAs}</span>
        </button>
      </div>
    )
  }
  const others = row.others.flatMap(({ institution: id, percent }) => {
    const found = institutions.find((one) => one.id === id)
    return found ? [{ ...found, percent }] : []
  })
  return (
    <div className={styles.buttons}>
      {institution && (
        <button
          type="button"
          data-press="confirm"
          className={styles.confirm}
          disabled={isBusy}
          onClick={() => onConfirm(institution.id)}
        >
          Confirm
          <span className={styles.hidden}>
            {' '}
            that {row.filedAs} is {institution.name}
          </span>
        </button>
      )}
      <button type="button" data-press="reject" disabled={isBusy} onClick={onReject}>
        Not ours<span className={styles.hidden}>: {row.filedAs}</span>
      </button>
      {isChoosing ? (
        <label className={styles.other}>
          It is
          <select
            autoFocus
            defaultValue=""
            disabled={isBusy}
            onChange={({ target }) => {
              if (target.value !== '') onConfirm(Number(target.value))
            }}
          >
            <option value="" disabled>
              Choose an institution
            </option>
            {others.length > 0 && (
              <optgroup label="Fit as well">
                {others.map(({ id, name, percent }) => (
                  <option key={id} value={id}>
                    {name} ({percent} %)
                  </option>
                ))}
              </optgroup>
            )}
            <optgroup label="All institutions">
              {institutions.map(({ id, name, place }) => (
                <option key={id} value={id}>
                  {name}, {place}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
      ) : (
        <button type="button" disabled={isBusy} onClick={() => setChoosing(true)}>
          Another institution<span className={styles.hidden}> for {row.filedAs}</span>
        </button>
      )}
    </div>
  )
}

interface Decisions {
  readonly institutions: readonly InstitutionChoice[]
  readonly isBusy: boolean
  readonly onConfirm: (institution: number) => void
  readonly onReject: () => void
  readonly onUndo: () => void
}

interface MatchItemProps extends Decisions {
  readonly row: MatchRow
  /** What was said on this page; null where nothing was. */
  readonly said: AskedDecision['said'] | null
  readonly canDecide: boolean
}

interface DecideProps extends Decisions {
  readonly row: MatchRow
  readonly decision: MatchRow['decision']
  readonly institution: InstitutionChoice | null
}

const wordsFor = { open: 'May be', confirmed: 'Confirmed as', rejected: 'Not' } as const

function decisionNow(row: MatchRow, said: AskedDecision['said'] | null): MatchRow['decision'] {
  if (said === null) return row.decision
  return decisionAfter[said.answer]
}

const decisionAfter = { confirm: 'confirmed', reject: 'rejected', reopen: 'open' } as const
