'use client'

import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { ImportReportView } from './import-report-view.tsx'
import styles from './import.module.css'
import { applyRun, CannotDo, lookAtRun, sendFile, type ShownRun } from './run-requests.ts'

const LOOK_EVERY_MS = 500

export interface OfferedKind {
  readonly kind: string
  readonly label: string
  readonly help: string
  readonly options: readonly { readonly name: string; readonly label: string }[]
  readonly downloads: readonly { readonly label: string; readonly fileName: string }[]
}

/** Choose a file, see what it would do, import it. */
export function ImportDesk({ kinds, run: runAtFirst }: ImportDeskProps) {
  const id = useId()
  const [kind, setKind] = useState(kinds[0]?.kind ?? '')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [file, setFile] = useState<File | null>(null)
  const [isSending, setIsSending] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { run, watch } = useRun(runAtFirst, setTrouble)
  const offered = kinds.find((candidate) => candidate.kind === kind)
  const isBusy = isSending || (run?.isUnderWay ?? false)

  const begin = useCallback(
    (send: () => Promise<number>) => {
      setTrouble(null)
      setIsSending(true)
      send()
        .then(watch)
        .catch((error: unknown) => setTrouble(wordsFor(error)))
        .finally(() => setIsSending(false))
    },
    [watch],
  )

  function read() {
    if (file === null) setTrouble('Choose a file first.')
    else begin(() => sendFile(file, kind, chosen))
  }

  return (
    <div>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          read()
        }}
      >
        <label htmlFor={`${id}-kind`}>What is in the file</label>
        <select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.target.value)}>
          {kinds.map(({ kind: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <p className={styles.quiet}>{offered?.help}</p>
        {offered && offered.downloads.length > 0 && (
          <p>
            {offered.downloads.map(({ label, fileName }) => (
              <a key={fileName} className={styles.download} href={`/api/import-runs/downloads/${fileName}`}>
                {label}
              </a>
            ))}
          </p>
        )}
        <label htmlFor={`${id}-file`}>The file</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        {offered?.options.map(({ name, label }) => (
          <label key={name} className={styles.option}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
              }
            />{' '}
            {label}
          </label>
        ))}
        <Button type="submit" disabled={isBusy} margin={false}>
          Read the file
        </Button>
      </form>
      {trouble !== null && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
      <div role="status" className={styles.progress}>
        {isSending ? <p>Sending …</p> : run?.isUnderWay ? <Progress run={run} /> : null}
      </div>
      {run && !run.isUnderWay && (
        <ImportReportView run={run}>
          {run.state === 'planned' && (
            <Button
              disabled={isBusy}
              onClick={() => begin(() => applyRun(run.id, run.chosen))}
            >{`Import ${counted(run.report.counts.adds + run.report.counts.changes)} as drafts`}</Button>
          )}
        </ImportReportView>
      )}
    </div>
  )
}

interface ImportDeskProps {
  readonly kinds: readonly OfferedKind[]
  /** A run to show at first. */
  readonly run: number | null
}

/** Looks at a run until it has ended. */
function useRun(atFirst: number | null, tell: (trouble: string) => void) {
  const [watched, setWatched] = useState(atFirst)
  const [run, setRun] = useState<ShownRun | null>(null)
  useEffect(() => {
    if (watched === null) return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      lookAtRun(watched, Date.now())
        .then((seen) => {
          if (isOver) return
          setRun(seen)
          if (seen.isUnderWay) timer = setTimeout(look, LOOK_EVERY_MS)
        })
        .catch((error: unknown) => {
          if (!isOver) tell(wordsFor(error))
        })
    }
    look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [watched, tell])
  const watch = useCallback((id: number) => {
    setRun(null)
    setWatched(id)
    window.history.replaceState(null, '', `?run=${id}`)
  }, [])
  return { run, watch }
}

function Progress({ run: { progress } }: { run: ShownRun }) {
  if (!progress) return <p>Reading …</p>
  const { step, done, of } = progress
  return (
    <p>
      {step} … <progress value={of === null ? undefined : done} max={of ?? undefined} aria-label={step} />
    </p>
  )
}

function counted(listings: number): string {
  return `${listings.toLocaleString('en-US')} ${listings === 1 ? 'entry' : 'entries'}`
}

function wordsFor(error: unknown): string {
  return error instanceof CannotDo ? error.message : 'Something went wrong on this page. Load it again.'
}
