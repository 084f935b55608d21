import { WholeCodes } from '@evenkeel/ui'
import styles from './question-list.module.css'

/** Questions as links to their answers. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  return (
    <ul className={styles.list}>
      {questions.map(({ slug, question }) => (
        <li key={slug} className={styles.item}>
          <a className={styles.link} href={`/faqs/${slug}`}>
            <WholeCodes>{question}</WholeCodes>
          </a>
        </li>
      ))}
    </ul>
  )
}

interface Question {
  readonly slug: string
  readonly question: string
}
