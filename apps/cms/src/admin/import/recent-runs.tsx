import type { PayloadRequest } from 'payload'
import { countsOf } from '../../import/import-outcome.ts'
import { importStates } from '../../import/import-state.ts'
import { latestRuns } from './latest-runs.ts'
import view from '../view.module.css'

/** The latest files that somebody read or imported. */
export async function RecentRuns({ req }: { req: PayloadRequest }) {
  const runs = await latestRuns(req)
  if (runs.length === 0) return null
  return (
    <section aria-labelledby="recent-runs">
      <h2 id="recent-runs">Latest files</h2>
      <div className={view.scroll}>
        <table className={view.table}>
          <thead>
            <tr>
              {['File', 'What came of it', 'Added', 'Changed', 'To mend', 'Who', 'When'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map(({ run, isInterrupted }) => {
              const { adds, changes, problems } = countsOf(run)
              const state = isInterrupted ? 'Interrupted, nothing written' : labelOf(run.state)
              return (
                <tr key={run.id}>
                  <th scope="row">
                    <a href={`/admin/import?run=${run.id}`}>{run.fileName}</a>
                  </th>
                  <td>{state}</td>
                  <td>{adds}</td>
                  <td>{changes}</td>
                  <td>{problems}</td>
                  <td>{run.whoName}</td>
                  <td>{run.createdAt.slice(0, 16).replace('T', ' ')} UTC</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p>
        <a href="/admin/collections/import-runs">All files that were read or imported</a>
      </p>
    </section>
  )
}

function labelOf(state: string): string {
  return importStates.find(({ value }) => value === state)?.label ?? state
}
