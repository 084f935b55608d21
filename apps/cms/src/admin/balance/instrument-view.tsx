import {
  dimensions,
  emptyContent,
  instrument,
  labelOf,
  stages,
  visaStatusCodes,
  type AssessmentItem,
} from '@evenkeel/domain'
import type { AdminViewServerProps } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { adviceContent } from '../advice/advice-content.ts'
import styles from '../view.module.css'
import { ContextQuestions } from './context-questions.tsx'
import { ExampleApplicants } from '../advice/example-applicants.tsx'
import { StaffView } from '../staff-view.tsx'

/** The questions of the assessment, to be read: they are code, so that results stay comparable within a version. */
export async function InstrumentView(view: AdminViewServerProps) {
  const { user, payload } = view.initPageResult.req
  // Nothing is read for strangers; the frame sends them to sign in.
  const entries = roleOf(user) ? (await adviceContent(payload)).entries : emptyContent().entries
  const items: readonly AssessmentItem[] = instrument.items
  return (
    <StaffView title={`The assessment, version ${instrument.version}`} view={view}>
      <p className={styles.quiet}>
        {items.length} questions. They cannot be changed here: a changed meaning makes a new version, which is
        reviewed as code. What readers get for their answers is yours: the advice, its conditions, the
        ratings.
      </p>
      {dimensions.map(({ value: dimension, label, help }) => (
        <section key={dimension}>
          <h2>{label}</h2>
          <p className={styles.quiet}>{help}</p>
          <ol className={styles.people}>
            {items
              .filter((item) => item.dimension === dimension)
              .map((item) => (
                <li key={item.id}>
                  <strong>{item.wording}</strong>
                  <span className={styles.quiet}>{item.why}</span>
                  <span className={styles.quiet}>
                    {item.steps.map((step, at) => `${at + 1} ${step}`).join(' · ')}
                  </span>
                  <span className={styles.quiet}>{askedOf(item)}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
      <ContextQuestions />
      <ExampleApplicants entries={entries} />
    </StaffView>
  )
}

function askedOf({ id, stages: asked, visas }: AssessmentItem): string {
  const who = [
    asked?.map((stage) => labelOf(stages, stage)).join(', '),
    visas?.map((visa) => labelOf(visaStatusCodes, visa)).join(', '),
  ].filter((part) => part !== undefined)
  return `${id}; asked of ${who.length === 0 ? 'everybody' : who.join('; ')}.`
}
