import type { UIFieldServerComponent } from 'payload'
import styles from '../desk.module.css'

/** On a page of the log: the way to what it is about, and to all that was done to it. */
export const AuditedDocument: UIFieldServerComponent = ({ data, payload }) => {
  const collection = String(data.subjectCollection)
  const id = typeof data.subjectId === 'string' ? data.subjectId : null
  if (!payload.config.collections.some(({ slug }) => slug === collection)) return null
  return (
    <p className={styles.preview}>
      <a href={`/admin/collections/${collection}${id === null ? '' : `/${id}`}`}>{String(data.title)}</a>
      {id === null ? null : (
        <>
          {' '}
          (<a href={historyAddress(collection, id)}>everything that was done to it</a>)
        </>
      )}
    </p>
  )
}

/** The log's list, narrowed to one document. */
export function historyAddress(collection: string, id: string | number): string {
  const of = (at: number, field: string, value: string | number) =>
    `where[or][0][and][${at}][${field}][equals]=${encodeURIComponent(value)}`
  return `/admin/collections/audit-log?${of(0, 'subjectCollection', collection)}&${of(1, 'subjectId', id)}`
}
