import { impactInWords } from '@evenkeel/domain'
import type { Deed, DocumentImpact } from '../../impact/impact-of-document.ts'
import styles from './impact.module.css'
import { DifferencePart } from './impact-difference.tsx'
import { CollectionsPart, FacetsPart, LinksPart, PagesPart, PersonasPart } from './impact-parts.tsx'

/** What publishing or withdrawing does, in a sentence and then part by part; what stands against it comes first. */
export function ImpactReport({ deed, answer, portalUrl }: ImpactReportProps) {
  switch (answer.kind) {
    case 'gone':
      return <p>This document is not there any more.</p>
    case 'not-published':
      return <p>Readers do not have this, so nothing changes for them.</p>
    case 'unfinished':
      return (
        <>
          <Obstacles deed={deed} obstacles={answer.obstacles} />
          <p className={styles.quiet}>
            Fill these in and save the draft: then it can be told what would change for readers.
          </p>
        </>
      )
    case 'impact':
      return (
        <>
          <p className={styles.summary} role="status">
            {impactInWords(answer.impact)}
          </p>
          <Obstacles deed={deed} obstacles={answer.obstacles} />
          <DifferencePart changes={answer.changes} />
          <PagesPart pages={answer.impact.pages} portalUrl={portalUrl} />
          <CollectionsPart collections={answer.impact.collections} />
          <PersonasPart personas={answer.impact.personas} />
          <LinksPart links={answer.impact.links} portalUrl={portalUrl} />
          <FacetsPart facets={answer.impact.facets} />
        </>
      )
  }
}

interface ImpactReportProps {
  readonly deed: Deed
  readonly answer: DocumentImpact
  readonly portalUrl: string | null
}

function Obstacles({ deed, obstacles }: { deed: Deed; obstacles: readonly string[] }) {
  if (obstacles.length === 0) return null
  return (
    <div className={styles.obstacles}>
      <p>{deed === 'publish' ? 'It cannot be published yet:' : 'It cannot be withdrawn yet:'}</p>
      <ul>
        {obstacles.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  )
}
