import { ButtonLink, PageTitle } from '@evenkeel/ui'
import type { NearestSearch } from './nearest-search.ts'

/** For the address of a program that is not listed: perhaps it is listed under another name. */
export function ProgramMissing({ nearest }: { nearest: NearestSearch | null }) {
  return (
    <PageTitle
      plate="Not found"
      title="No program is listed here"
      lede="It may be listed under another name, or its editors took the listing back."
    >
      <p>
        {nearest && (
          <>
            <ButtonLink href={`/programs?q=${encodeURIComponent(nearest.q)}`}>
              {`Search for “${nearest.q}”: ${nearest.total}`}
            </ButtonLink>{' '}
          </>
        )}
        <ButtonLink href="/programs" tone="secondary">
          See all programs
        </ButtonLink>
      </p>
    </PageTitle>
  )
}
