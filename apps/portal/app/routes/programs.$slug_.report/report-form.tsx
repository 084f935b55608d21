import { type Problem, reportedFactLabel, type TypedReport } from '@evenkeel/domain'
import { Button, ButtonLink, ButtonRow, ErrorSummary, Notice } from '@evenkeel/ui'
import { programHref } from '../../programs/program-address.ts'
import { reportHref } from '../../programs/report-address.ts'
import { ReportFields } from './report-fields.tsx'
import styles from './report-form.module.css'
import type { ReportPage } from './report-page.ts'
import type { DeskTrouble } from '../../desk/desk-trouble.ts'
import { StatedNow } from './stated-now.tsx'

interface ReportFormProps {
  readonly page: ReportPage
  readonly today: string
  readonly typed: TypedReport
  readonly problems: readonly Problem[]
  readonly trouble: DeskTrouble | null
}

/** The form with what was typed so far, what is wrong with it, and what kept it from being taken. */
export function ReportForm({ page, today, typed, problems, trouble }: ReportFormProps) {
  const { fact, slug, stated } = page
  const problemOf = (field: keyof TypedReport) => problems.find(({ path }) => path === field)?.message
  return (
    <div className={styles.page}>
      <ErrorSummary problems={problems.map(({ path, message }) => ({ fieldId: path, message }))} />
      {trouble && (
        <Notice tone="error" title={trouble.title} live>
          <p>{trouble.words}</p>
        </Notice>
      )}
      {fact !== null && (
        <p className={styles.about}>
          It is about <strong>{reportedFactLabel(fact)}</strong>
          <a className={styles.other} href={reportHref(slug)}>
            About something else
          </a>
        </p>
      )}
      <StatedNow stated={stated} />
      <form
        className={styles.form}
        method="post"
        action={reportHref(slug, fact ?? undefined)}
        autoComplete="off"
        noValidate
      >
        <ReportFields page={page} typed={typed} today={today} problemOf={problemOf} />
        <ButtonRow>
          <Button>Send to the editors</Button>
          <ButtonLink href={programHref(slug)} tone="secondary">
            Back to the listing
          </ButtonLink>
        </ButtonRow>
      </form>
    </div>
  )
}
