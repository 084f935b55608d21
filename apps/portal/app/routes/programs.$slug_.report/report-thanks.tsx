import { ButtonLink, ButtonRow } from '@evenkeel/ui'
import { programHref } from '../../programs/program-address.ts'
import { reportHref } from '../../programs/report-address.ts'
import styles from './report-form.module.css'

/** What happens next, and what does not. */
export function ReportThanks({ slug }: { slug: string }) {
  return (
    <div className={styles.page}>
      <ol className={styles.steps}>
        <li>An editor holds what you wrote against the program’s own words: its website, or its staff.</li>
        <li>
          If it holds, the listing is changed, with the source and the day. If sources disagree, the listing
          shows both sides.
        </li>
        <li>
          Nothing changes by itself, and nobody can write back: we asked for no address and keep none. Look at
          the listing again in some weeks.
        </li>
      </ol>
      <ButtonRow>
        <ButtonLink href={programHref(slug)}>Back to the listing</ButtonLink>
        <ButtonLink href={reportHref(slug)} tone="secondary">
          Report something else
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
