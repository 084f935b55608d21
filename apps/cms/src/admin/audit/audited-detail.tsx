import type { DefaultServerCellComponentProps, JSONFieldServerComponent } from 'payload'
import { detailInWords } from '../../audit/audit-in-words.ts'
import styles from '../desk.module.css'

/** In the log's list: what else is known about an entry. */
export function Cell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{detailInWords(cellData).join('; ')}</span>
}

/** On a page of the log: what else is known about an entry. */
export const Field: JSONFieldServerComponent = ({ data }) => {
  const lines = detailInWords(data.detail)
  if (lines.length === 0) return null
  return (
    <ul className={styles.preview}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
