import { ButtonLink, ButtonRow } from '@evenkeel/ui'
import type { ComparePage } from './compare-page.ts'

/** What can be done with a comparison: keep it as a list, take it along as a file. */
export function CompareActions({ links }: Pick<ComparePage, 'links'>) {
  return (
    <div data-print="none">
      <ButtonRow>
        <ButtonLink href={links.list} tone="secondary">
          Make a list of these
        </ButtonLink>
        <ButtonLink href={links.csv} tone="quiet">
          Everything as a spreadsheet (CSV)
        </ButtonLink>
        <ButtonLink href={links.json} tone="quiet">
          As data (JSON)
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
