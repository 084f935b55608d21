import { longDate } from '@evenkeel/domain'
import { Notice } from '@evenkeel/ui'

/** Says that what is read may have been changed meanwhile by editors who cannot be reached. */
export function OldContentNotice({ asOf }: { asOf: string }) {
  return (
    <Notice tone="stale" title={`Content as of ${longDate(asOf.slice(0, 10))}`}>
      <p>
        The editors’ desk cannot be reached at the moment, so newer changes may be missing. Everything else
        works; check a date that matters with its source.
      </p>
    </Notice>
  )
}
