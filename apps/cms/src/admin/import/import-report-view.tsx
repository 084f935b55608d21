import { type ReactNode, useState } from 'react'
import { placeOf } from '../../import/import-outcome.ts'
import type { ImportCounts, ImportedField, ImportEntry, ImportProblem } from '../../import/import-report.ts'
import { importStates } from '../../import/import-state.ts'
import view from '../view.module.css'
import styles from './import.module.css'
import type { ShownRun } from './run-requests.ts'

/** What a file would do or did: counts first, then what has to be mended, then every entry, field by field. */
export function ImportReportView({ run, children }: { run: ShownRun; children?: ReactNode }) {
  const { counts, problems, remarks, entries } = run.report
  const state = run.isInterrupted
    ? 'Interrupted, nothing written'
    : importStates.find(({ value }) => value === run.state)?.label
  const held = entries.filter(({ action }) => action === 'hold')
  const written = entries.filter(({ action }) => action !== 'hold')
  return (
    <section className={styles.report} aria-labelledby="import-report">
      <h2 id="import-report">
        {run.fileName}: {state}
      </h2>
      {run.refusals.map((sentence) => (
        <p key={sentence} className={styles.trouble}>
          {sentence}
        </p>
      ))}
      {run.state === 'refused' ? null : <Counts counts={counts} />}
      {run.state === 'applied' && run.kind === 'programs' && (
        <p>
          <a href="/admin/collections/programs?where[_status][equals]=draft&sort=-updatedAt">The drafts</a>{' '}
          wait for review and publication.
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {problems.length > 0 && <Problems problems={problems} all={counts.problems} />}
      {children}
      {held.length > 0 && <Entries title="Left alone" entries={held} all={counts.held} />}
      {written.length > 0 && (
        <Entries
          title={run.isDryRun ? 'What would change' : 'What changed'}
          entries={written}
          all={counts.adds + counts.changes}
        />
      )}
    </section>
  )
}

function Counts({ counts: { rows, adds, changes, unchanged, held, problems } }: { counts: ImportCounts }) {
  const told: [string, number][] = [
    ['Rows in the file', rows],
    ['New', adds],
    ['Changed', changes],
    ['Unchanged', unchanged],
    ['Left alone', held],
    ['To mend', problems],
  ]
  return (
    <dl className={styles.counts}>
      {told.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count.toLocaleString('en-US')}</dd>
        </div>
      ))}
    </dl>
  )
}

function Problems({ problems, all }: { problems: readonly ImportProblem[]; all: number }) {
  return (
    <>
      <h3>To mend before anything is imported</h3>
      <div className={view.scroll}>
        <table className={view.table}>
          <caption className={styles.caption}>Mend these in the file, then read it again.</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${placeOf(problem)}${problem.message}`}>
                <td>{problem.line ?? 'The file'}</td>
                <td>{problem.column ?? 'The whole row'}</td>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > problems.length && <p>And {all - problems.length} more.</p>}
    </>
  )
}

const SHOWN_AT_FIRST = 25

function Entries({ title, entries, all }: EntriesProps) {
  const rest = entries.slice(SHOWN_AT_FIRST)
  // A long table is made when somebody wants to see it.
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <h3>{title}</h3>
      <EntryTable title={title} entries={entries.slice(0, SHOWN_AT_FIRST)} />
      {rest.length > 0 && (
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{rest.length} more</summary>
          {isOpen && <EntryTable title={`${title}, further`} entries={rest} />}
        </details>
      )}
      {all > entries.length && <p>And {all - entries.length} more, which are not listed here.</p>}
    </>
  )
}

interface EntriesProps {
  readonly title: string
  readonly entries: readonly ImportEntry[]
  readonly all: number
}

function EntryTable({ title, entries }: { title: string; entries: readonly ImportEntry[] }) {
  return (
    <div className={view.scroll}>
      <table className={view.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Entry</th>
            <th scope="col">What</th>
            <th scope="col">Fields</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, at) => (
            <tr key={`${at}-${entry.title}`}>
              <td>{entry.line ?? ''}</td>
              <th scope="row">{entry.title}</th>
              <td>{entry.action === 'hold' ? entry.reason : entry.action === 'add' ? 'New' : 'Changed'}</td>
              <td>
                <Fields entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Changes stand open; of a new entry only how many fields it has, since all of them are new. */
function Fields({ entry: { action, fields } }: { entry: ImportEntry }) {
  const list = (
    <ul className={styles.fields}>
      {fields.map((field) => (
        <li key={field.label}>{inWords(field, action)}</li>
      ))}
    </ul>
  )
  if (action !== 'add') return list
  return (
    <details>
      <summary>{fields.length} fields</summary>
      {list}
    </details>
  )
}

function inWords({ label, before, after }: ImportedField, action: ImportEntry['action']): string {
  if (action === 'add') return `${label}: ${after ?? 'not stated'}`
  return `${label}: from ${before ?? 'not stated'} to ${after ?? 'not stated'}`
}
