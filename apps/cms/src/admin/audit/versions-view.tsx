import { changeInWords, type FieldChange } from '@evenkeel/domain'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import styles from '../view.module.css'
import { StaffView } from '../staff-view.tsx'
import { toldVersions, type ToldVersion } from './version-work.ts'

const askedSchema = z.object({ collection: z.string().max(60), id: z.coerce.number().int().positive() })

/** The page that tells a document's versions apart in words. */
export function versionsAddress(collection: string, id: string | number): string {
  return `/admin/what-changed?collection=${collection}&id=${id}`
}

/** The versions of a document, newest first, with what each changed: for reading; the form brings one back. */
export async function VersionsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const asked = askedSchema.safeParse(view.searchParams)
  const versions = asked.success && req.user ? await toldVersions(req.payload, req, asked.data) : null
  return (
    <StaffView title="What each version changed" view={view}>
      {asked.success && versions && versions.length > 0 ? (
        <>
          <p>
            <a href={`/admin/collections/${asked.data.collection}/${asked.data.id}`}>To the document</a>
          </p>
          {versions.map((version) => (
            <Version key={version.id} version={version} />
          ))}
        </>
      ) : (
        <p className={styles.quiet}>There are no versions here to tell apart.</p>
      )}
    </StaffView>
  )
}

function Version({ version: { savedAt, isPublished, changes } }: { version: ToldVersion }) {
  return (
    <section>
      <h2>
        <time dateTime={savedAt}>{`${savedAt.slice(0, 10)} ${savedAt.slice(11, 16)} UTC`}</time>,{' '}
        {isPublished ? 'published' : 'draft'}
      </h2>
      {changes.length === 0 && <p className={styles.quiet}>Nothing that readers see.</p>}
      <ul>
        {changes.map((change, at) => (
          <li key={at}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Change({ change }: { change: FieldChange }) {
  if (change.kind !== 'text') return <>{changeInWords(change)}.</>
  return (
    <>
      {change.label}:{' '}
      {change.pieces.map(({ kind, text }, at) => {
        if (kind === 'added') return <ins key={at}>{text}</ins>
        return kind === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>
      })}
    </>
  )
}
