import type { DefaultServerCellComponentProps, JSONFieldServerComponent } from 'payload'
import styles from '../desk.module.css'
import { valuesInWords } from './values-in-words.ts'

/** In a list: plain data in one line. */
export function Cell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{valuesInWords(cellData).join('; ')}</span>
}

/** On a page: plain data under its label, a part a line. Payload's own field loads an editor from elsewhere. */
export const Field: JSONFieldServerComponent = ({ data, field, path }) => {
  const lines = valuesInWords(data[path])
  if (lines.length === 0) return null
  return (
    <div className={styles.preview}>
      <p>{typeof field.label === 'string' ? field.label : field.name}</p>
      <ul>
        {lines.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
