import type { DefaultServerCellComponentProps, JSONFieldServerComponent } from 'payload'
import { fieldsInWords } from '../../audit/audit-in-words.ts'
import styles from '../desk.module.css'

/** In the log's list: which fields a change touched. */
export function Cell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{fieldsInWords(cellData)}</span>
}

/** On a page of the log: which fields a change touched. Nothing where it touched none. */
export const Field: JSONFieldServerComponent = ({ data }) => {
  const words = fieldsInWords(data.fields)
  return words === '' ? null : <p className={styles.preview}>Fields that changed: {words}.</p>
}
