import { type FactView, longDate, type VisaSponsorship } from '@evenkeel/domain'
import { DefinitionRows, ExternalLink, FactMark, FactValue, type FactValueProps } from '@evenkeel/ui'
import { sourcesOfFact } from '../../programs/sources-of-fact.ts'
import type { ProgramPage } from './program-page.ts'
import { ReportLink } from './report-link.tsx'
import styles from './visa-evidence.module.css'

/** Program statement, institution policy and filings seen: never merged into one another. */
export function VisaEvidence({ page }: { page: ProgramPage }) {
  const { visas, residentsOnly, filings } = page
  return (
    <>
      <div className={styles.statuses}>
        {visas.map((visa) => (
          <Status key={visa.visa} visa={visa} page={page} />
        ))}
      </div>
      <DefinitionRows
        rows={[
          {
            key: residentsOnly.key,
            label: residentsOnly.label,
            value: (
              <Statement
                fact={residentsOnly}
                question={residentsOnly.question}
                foot={page.takesReports && <ReportLink page={page} fact={residentsOnly.key} />}
              />
            ),
          },
          { key: 'filings', label: 'Filings seen for the employer', value: <Filings filings={filings} /> },
        ]}
      />
    </>
  )
}

function Status({ visa, page }: { visa: VisaSponsorship; page: ProgramPage }) {
  const { label, policy, text, level, status, isImplied, program, institution } = visa
  const isConflict = status === 'conflict' && program.text !== null && institution.text !== null
  return (
    <div className={styles.status}>
      <h3 className={styles.name}>{label}</h3>
      <p className={styles.verdict}>
        {text} <FactMark status={status} />
      </p>
      {isConflict && (
        <p className={styles.remark}>Program and institution do not say the same. Ask which one holds.</p>
      )}
      {isImplied && <p className={styles.remark}>It follows from: only citizens and permanent residents.</p>}
      {policy !== null && level === 'institution' && (
        <p className={styles.remark}>A policy for all trainees; ask whether it holds for this program.</p>
      )}
      <dl className={styles.levels}>
        <div>
          <dt>Program statement</dt>
          <dd>
            <Statement fact={program} question={program.question} />
          </dd>
        </div>
        <div>
          <dt>Institution policy</dt>
          <dd>
            <Statement fact={institution} />
          </dd>
        </div>
      </dl>
      <p className={styles.report}>
        <ReportLink page={page} fact={program.key} />
      </p>
    </div>
  )
}

function Statement({ fact: { text, status, evidence }, question, foot }: StatementProps) {
  return (
    <FactValue
      value={text}
      status={status}
      sources={sourcesOfFact(evidence)}
      question={status === 'unknown' || status === 'conflict' ? question : undefined}
      foot={foot}
    />
  )
}

interface StatementProps extends Pick<FactValueProps, 'foot'> {
  readonly fact: FactView
  readonly question?: string
}

function Filings({ filings }: Pick<ProgramPage, 'filings'>) {
  if (filings.length === 0)
    return <p className={styles.remark}>No record has reached us. That is neither a yes nor a no.</p>
  return (
    <>
      <ul className={styles.filings}>
        {filings.map(({ sentence, details, url, checkedOn, note }) => (
          <li key={sentence}>
            {sentence} <ExternalLink href={url} />, checked{' '}
            <time dateTime={checkedOn}>{longDate(checkedOn)}</time>
            {details.length > 0 && <span className={styles.remark}>{details.join(' ')}</span>}
            {note && <span className={styles.remark}>{note}</span>}
          </li>
        ))}
      </ul>
      {filings.every(({ note }) => note === null) && (
        <p className={styles.remark}>
          Records about the employer. They do not say that this program sponsors.
        </p>
      )}
    </>
  )
}
