import { type Stage, stages as allStages } from '@evenkeel/domain'
import styles from './chapter-list.module.css'

/** The contents of the guide, numbered like plates; at the end the page of strategies. */
export function ChapterList({ chapters, strategies }: ChapterListProps) {
  return (
    <ol className={styles.list}>
      {chapters.map(({ number, slug, title, summary, stages }) => (
        <li key={slug} className={styles.chapter}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <div className={styles.words}>
            <h2 className={styles.title}>
              <a href={`/guide/${slug}`}>{title}</a>
            </h2>
            <p>{summary}</p>
          </div>
          <p className={styles.stages}>{stagesInWords(stages)}</p>
        </li>
      ))}
      {strategies > 0 && (
        <li className={styles.chapter}>
          <span className={styles.number} aria-hidden="true">
            +
          </span>
          <div className={styles.words}>
            <h2 className={styles.title}>
              <a href="/guide/strategies">What you can do, sorted by how soon</a>
            </h2>
            <p>{`${strategies} pieces of advice in five groups: this week, this rotation, this year.`}</p>
          </div>
          <p className={styles.stages}>Every stage</p>
        </li>
      )}
    </ol>
  )
}

interface ChapterListProps {
  readonly chapters: readonly {
    readonly number: number
    readonly slug: string
    readonly title: string
    readonly summary: string
    readonly stages: readonly Stage[]
  }[]
  /** How many pieces of advice are published. */
  readonly strategies: number
}

function stagesInWords(stages: readonly Stage[]): string {
  if (stages.length === 0 || stages.length === allStages.length) return 'Every stage'
  return allStages
    .filter(({ value }) => stages.includes(value))
    .map(({ label }) => label)
    .join(', ')
}
