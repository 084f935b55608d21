import {
  type AdviceCount,
  bands,
  choiceWarnings,
  conditionWarnings,
  coverageGaps,
  coverageOf,
  dimensions,
  emptyContent,
  labelOf,
  stages,
  stressors,
  visaStatusCodes,
} from '@evenkeel/domain'
import type { AdminViewServerProps } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { adviceContent, choosableSlugs } from './advice-content.ts'
import styles from '../view.module.css'
import { StaffView } from '../staff-view.tsx'

/** Where published advice is thick and where there is none: by dimension, band and stage, by status, by stressor. */
export async function AdviceCoverage(view: AdminViewServerProps) {
  const { user, payload } = view.initPageResult.req
  // Nothing is read for strangers; the frame sends them to sign in.
  const entries = roleOf(user) ? (await adviceContent(payload)).entries : emptyContent().entries
  const { guidance } = entries
  const coverage = coverageOf(guidance)
  const gaps = coverageGaps(coverage)
  const odd = guidance.flatMap(({ slug, title, ...item }) =>
    [...choiceWarnings(item, choosableSlugs(entries), (name) => name), ...conditionWarnings(item)]
      .filter(({ verdict }) => verdict !== 'idle')
      .map(({ verdict, message }) => ({ slug, title, verdict, message })),
  )
  return (
    <StaffView title="Who gets advice, and who does not" view={view}>
      <p className={styles.quiet}>
        {guidance.length} published pieces. “3 +1”: three for everybody there, one more on a further
        condition.
      </p>
      <h2>Without advice</h2>
      <Warnings
        rows={gaps.map((gap) => ({ key: gap, verdict: 'always', message: gap }))}
        nothing="Every low and middle dimension, every stage, status and stressor has advice."
      />
      <h2>Conditions that never or always hold</h2>
      <Warnings
        rows={odd.map(({ slug, title, verdict, message }) => ({
          key: slug,
          verdict,
          message: `${title}: ${message}`,
        }))}
        nothing="No published piece has such conditions."
      />
      <h2>By dimension and stage</h2>
      <CountTable
        head={['When', ...stages.map(({ label }) => label)]}
        rows={dimensions.flatMap(({ value: dimension, label }) =>
          bands.map(({ value: band }) => ({
            name: `${label}, ${band}`,
            counts: coverage.cells.filter((cell) => cell.dimension === dimension && cell.band === band),
          })),
        )}
      />
      <p className={styles.quiet}>A dimension that stands high needs no advice: a nought there is no gap.</p>
      <h2>By visa status and stressor</h2>
      <CountTable
        head={['Advice that names', 'Pieces']}
        rows={[
          ...coverage.visas.map((one) => ({ name: labelOf(visaStatusCodes, one.visa), counts: [one] })),
          ...coverage.stressors.map((one) => ({ name: labelOf(stressors, one.stressor), counts: [one] })),
        ]}
      />
    </StaffView>
  )
}

function Warnings({ rows, nothing }: WarningsProps) {
  if (rows.length === 0) return <p className={styles.quiet}>{nothing}</p>
  return (
    <ul className={styles.warnings}>
      {rows.map(({ key, verdict, message }) => (
        <li key={key} data-verdict={verdict}>
          {message}
        </li>
      ))}
    </ul>
  )
}

interface WarningsProps {
  readonly rows: readonly { readonly key: string; readonly verdict: string; readonly message: string }[]
  readonly nothing: string
}

function CountTable({ head, rows }: CountTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {counts.map((count, at) => (
                <td key={head[at + 1]} className={isNone(count) ? styles.none : undefined}>
                  {isNone(count)
                    ? 'none'
                    : `${count.forAll}${count.onCondition > 0 ? ` +${count.onCondition}` : ''}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CountTableProps {
  readonly head: readonly string[]
  readonly rows: readonly { readonly name: string; readonly counts: readonly AdviceCount[] }[]
}

function isNone({ forAll, onCondition }: AdviceCount): boolean {
  return forAll + onCondition === 0
}
