import { changeInWords, type FieldChange, type TextPiece } from '@evenkeel/domain'
import styles from './impact.module.css'

/** What the document says otherwise than readers have it: values in a sentence, running text with what came and went. */
export function DifferencePart({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0) return null
  return (
    <section>
      <h2>In this document</h2>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={`${change.path} ${change.label}`}>
            {change.kind === 'text' ? (
              <>
                {change.label}: <Reworded pieces={change.pieces} />
              </>
            ) : (
              `${changeInWords(change)}.`
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reworded({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ kind, text }, at) => {
    switch (kind) {
      case 'same':
        return <span key={at}>{text}</span>
      case 'added':
        return (
          <ins key={at} className={styles.added}>
            {text}
          </ins>
        )
      case 'removed':
        return (
          <del key={at} className={styles.removed}>
            {text}
          </del>
        )
    }
  })
}
