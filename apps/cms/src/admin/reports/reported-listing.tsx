import { programEvidenceKeys, reportedFactLabel } from '@evenkeel/domain'
import type { UIFieldServerComponent } from 'payload'
import { idOf } from '../../snapshot/entry-from-document.ts'
import styles from '../desk.module.css'
import { NoteButton } from './note-button.tsx'

/** On a reader's report: which fact of which listing it is about, and the way there. */
export const ReportedListing: UIFieldServerComponent = async ({ data, payload, user }) => {
  const id = idOf(data.program)
  const program = id === null ? null : await listingOf(id)
  return (
    <div className={styles.preview}>
      <h2>{reportedFactLabel(String(data.fact))}</h2>
      {program ? (
        <p className={styles.quiet}>
          of{' '}
          <a href={`/admin/collections/programs/${program.id}`}>
            {program.name || 'a listing without a name'}
          </a>
        </p>
      ) : (
        <p className={styles.quiet}>The listing that it is about is no longer here.</p>
      )}
      {program && data.state === 'open' && programEvidenceKeys.some((key) => key === data.fact) && (
        <NoteButton report={idOf(data)} />
      )}
    </div>
  )

  function listingOf(program: string | number) {
    return payload.findByID({
      collection: 'programs',
      id: program,
      draft: true,
      depth: 0,
      select: { name: true },
      disableErrors: true,
      user,
      overrideAccess: false,
    })
  }
}
