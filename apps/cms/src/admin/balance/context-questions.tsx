import { type ContextAnswer, contextPages } from '@evenkeel/domain'
import styles from '../view.module.css'

/** What is asked about the situation, to be read: it enters no score, but decides what is shown. */
export function ContextQuestions() {
  return (
    <>
      <h2>About the situation</h2>
      <p className={styles.quiet}>
        Every one can be left open. They enter no score: they choose items and advice, and stand beside the
        result. Conditions of advice can ask for stage, status, specialty, way of working and stressor.
      </p>
      {contextPages.map(({ id, title, why, questions }) => (
        <section key={id}>
          <h3>{title}</h3>
          <p className={styles.quiet}>{why}</p>
          <ul className={styles.people}>
            {questions.map((question) => (
              <li key={question.id}>
                <strong>{question.label}</strong>
                {question.hint !== undefined && <span className={styles.quiet}>{question.hint}</span>}
                <span className={styles.quiet}>{answersInWords(question.answer)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function answersInWords(answer: ContextAnswer): string {
  switch (answer.type) {
    case 'number':
      return `A number: ${answer.unit}.`
    case 'published':
      return answer.of === 'specialties' ? 'A published base specialty.' : 'A published way of working.'
    case 'many':
      return `Any of: ${answer.options.map(({ label }) => label).join(' · ')}`
    case 'one':
      return `One of: ${answer.options.map(({ label }) => label).join(' · ')}`
  }
}
