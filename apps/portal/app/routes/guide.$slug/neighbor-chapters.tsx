import type { NumberedChapter } from '@evenkeel/domain'
import styles from './neighbor-chapters.module.css'

/** The way on and back through the guide. */
export function NeighborChapters({ previous, next }: NeighborChaptersProps) {
  return (
    <nav className={styles.neighbors} aria-label="Chapters" data-print="none">
      {previous && <Neighbor chapter={previous} word="Before" rel="prev" />}
      {next ? (
        <Neighbor chapter={next} word="Next" rel="next" />
      ) : (
        <a className={styles.link} href="/guide/strategies">
          <span className={styles.word}>Next</span>
          What you can do, sorted by how soon
        </a>
      )}
    </nav>
  )
}

interface NeighborChaptersProps {
  readonly previous: NumberedChapter | null
  readonly next: NumberedChapter | null
}

function Neighbor({ chapter: { number, page }, word, rel }: NeighborProps) {
  return (
    <a className={styles.link} href={`/guide/${page.slug}`} rel={rel}>
      <span className={styles.word}>
        {word}: chapter {number}
      </span>
      {page.title}
    </a>
  )
}

interface NeighborProps {
  readonly chapter: NumberedChapter
  readonly word: string
  readonly rel: 'prev' | 'next'
}
