import { ButtonLink, FactMark } from '@evenkeel/ui'
import type { ProgramPage } from './program-page.ts'
import { questionLetter } from './question-letter.ts'
import styles from './questions.module.css'

/** What to ask the program, numbered through, to be copied, printed or sent. */
export function Questions({ page: { card, shortName, questions } }: { page: ProgramPage }) {
  const starts = questions.map((_, at) =>
    questions.slice(0, at).reduce((sum, group) => sum + group.questions.length, 1),
  )
  return (
    <>
      <div className={styles.groups}>
        {questions.map(({ group, label, questions: inGroup }, at) => (
          <div key={group} className={styles.group}>
            <h3 className={styles.title}>{label}</h3>
            <ol className={styles.list} start={starts[at]}>
              {inGroup.map(({ key, question, status }) => (
                <li key={key}>
                  {question}
                  {status !== 'unknown' && (
                    <>
                      {' '}
                      <FactMark status={status} />
                    </>
                  )}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      <p data-print="none">
        <ButtonLink
          href={questionLetter(`${shortName}, ${card.institution.name}`, questions)}
          tone="secondary"
        >
          Put these into an e-mail
        </ButtonLink>
      </p>
    </>
  )
}
