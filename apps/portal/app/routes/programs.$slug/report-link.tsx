import type { ReactNode } from 'react'
import { reportHref } from '../../programs/report-address.ts'
import type { ProgramPage } from './program-page.ts'

/**
 * Leads to the form for reports, about one fact where `fact` is its key; nothing where no reports are taken. Its usual
 * words are an offer and not for paper; own words, `children`, are part of the text.
 */
export function ReportLink({ page: { card, takesReports }, fact, children }: ReportLinkProps) {
  if (!takesReports) return null
  return (
    <a href={reportHref(card.slug, fact)} data-print={children ? undefined : 'none'}>
      {children ?? 'This is wrong, or I know this'}
    </a>
  )
}

interface ReportLinkProps {
  readonly page: Pick<ProgramPage, 'card' | 'takesReports'>
  readonly fact?: string
  readonly children?: ReactNode
}
