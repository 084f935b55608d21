import { Tag } from '@evenkeel/ui'
import { programHref } from '../../programs/program-address.ts'
import styles from './column-head.module.css'
import type { ComparedColumn } from './compare-page.ts'

/** Who stands in a column: short, because it stays in view. */
export function ColumnHead({ column: { slug, institution, fictional } }: { column: ComparedColumn }) {
  return (
    <>
      <a className={styles.name} href={programHref(slug)}>
        {institution}
      </a>
      {fictional && (
        <span className={styles.tag}>
          <Tag>Fictional</Tag>
        </span>
      )}
    </>
  )
}

/** Which program it is and where, and what can be done with its column: move it, take it out. */
export function ColumnProgram({ column }: { column: ComparedColumn }) {
  const { institution, shortName, kindLabel, place, earlierHref, laterHref, removeHref } = column
  const namesItsKind = shortName.toLowerCase().includes(kindLabel.toLowerCase())
  return (
    <>
      {shortName}
      {namesItsKind ? '' : ` (${kindLabel.toLowerCase()})`}
      <span className={styles.place}>{place}</span>
      <span className={styles.moves} data-print="none">
        <Move href={earlierHref} sign="←" words={`Move ${institution} to the left`} />
        <a className={styles.move} href={removeHref}>
          Remove<span className={styles.hidden}> {institution}</span>
        </a>
        <Move href={laterHref} sign="→" words={`Move ${institution} to the right`} />
      </span>
    </>
  )
}

/** A link that moves the column; nothing where it stands at that end. */
function Move({ href, sign, words }: { href: string | null; sign: string; words: string }) {
  if (href === null) return null
  return (
    <a className={styles.move} href={href} aria-label={words}>
      {sign}
    </a>
  )
}
