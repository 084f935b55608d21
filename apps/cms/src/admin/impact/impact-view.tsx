import type { DocumentViewServerProps } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { type Deed, impactOfDocument } from '../../impact/impact-of-document.ts'
import { contentCollections } from '../../snapshot/content-collections.ts'
import styles from './impact.module.css'
import { ImpactReport } from './impact-report.tsx'

const deeds: readonly { deed: Deed; label: string; lede: string }[] = [
  {
    deed: 'publish',
    label: 'If the draft is published',
    lede: 'What readers have now against what they would have with this draft, worked out by the code that makes their pages. Nothing is changed by looking.',
  },
  {
    deed: 'withdraw',
    label: 'If it is withdrawn',
    lede: 'What readers have now against what they would have without this. Nothing is changed by looking.',
  },
]

/** Beside the form of a document: whom it reaches to publish or to withdraw it, for people of the desk. */
export async function ImpactView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, collectionConfig, docID } = initPageResult
  const { payload, user } = req
  const collection = contentCollections(payload).find(({ slug }) => slug === collectionConfig?.slug)
  if (roleOf(user) === null || !collection || docID === undefined) return null
  const [first, ...others] = deeds
  const chosen = others.find(({ deed }) => deed === searchParams?.deed) ?? first
  if (!chosen) return null
  const answer = await impactOfDocument({ payload, user, collection, id: Number(docID), deed: chosen.deed })
  return (
    <div className={`gutter--left gutter--right ${styles.page}`}>
      <h1 className={styles.title}>What would change for readers</h1>
      <nav className={styles.deeds} aria-label="What you think of doing">
        {deeds.map(({ deed, label }) => (
          <a key={deed} href={`?deed=${deed}`} aria-current={deed === chosen.deed ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <p className={styles.quiet}>{chosen.lede}</p>
      <ImpactReport
        deed={chosen.deed}
        answer={answer}
        portalUrl={
          typeof payload.config.custom.portalUrl === 'string' ? payload.config.custom.portalUrl : null
        }
      />
    </div>
  )
}
