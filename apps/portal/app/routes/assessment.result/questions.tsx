import { dimensions, labelOf } from '@evenkeel/domain'
import type { AssessmentResult } from '../../assessment/result.ts'
import { listOf } from '../../assessment/result-words.ts'
import styles from './result.module.css'

/** What to ask programs or employers about the dimensions that matter most here. */
export function Questions({ about, to }: AssessmentResult['questions']) {
  const names = listOf(about.map((one) => labelOf(dimensions, one).toLowerCase()))
  return (
    <>
      <p>
        About {names}, which {about.length === 1 ? 'matters' : 'matter'} most here. For an e-mail or an
        interview; they are courteous as they stand.
      </p>
      {to.map(({ listing, to: whom, questions }) =>
        listing === null ? (
          <section key={whom} aria-label={whom === 'employer' ? 'To an employer' : 'To any program'}>
            {to.length > 1 && <h3>{whom === 'employer' ? 'To an employer' : 'To any program'}</h3>}
            <QuestionList questions={questions} />
          </section>
        ) : (
          <section key={listing.program.slug} aria-labelledby={`ask-${listing.program.slug}`}>
            <h3 id={`ask-${listing.program.slug}`}>
              <a href={`/programs/${listing.program.slug}`}>{listing.program.name}</a>
            </h3>
            {questions.length === 0 ? (
              <p>Its listing says all of this. Ask whether it still holds.</p>
            ) : (
              <QuestionList questions={questions} />
            )}
          </section>
        ),
      )}
    </>
  )
}

/** What the part is called: to whom the questions go. */
export function questionsTitle({ to }: AssessmentResult['questions']): string {
  const isTo = (whom: string) => to.some((one) => one.to === whom)
  if (!isTo('employer')) return 'Questions to ask programs'
  return isTo('program') ? 'Questions to ask programs and employers' : 'Questions to ask an employer'
}

function QuestionList({
  questions,
}: {
  questions: AssessmentResult['questions']['to'][number]['questions']
}) {
  return (
    <ul className={styles.lines}>
      {questions.map(({ key, question }) => (
        <li key={key}>{question}</li>
      ))}
    </ul>
  )
}
