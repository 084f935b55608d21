import { longDate } from '@evenkeel/domain'
import { Notice } from '@evenkeel/ui'
import type { PreviewNotice } from './previewed-page.ts'

/** Says, first of all, that this is a draft and no page for readers; what is missing in it, and of when it is. */
export function PreviewBanner({ savedAt, isPublished, gaps, desks }: PreviewNotice) {
  return (
    <div data-preview-desks={desks.join(' ')}>
      <Notice
        tone="caution"
        title={
          <>
            {isPublished ? 'Preview of what readers have' : 'Preview of a draft'}, as of{' '}
            <time dateTime={savedAt}>
              {longDate(savedAt.slice(0, 10))}, {savedAt.slice(11, 16)} UTC
            </time>
          </>
        }
      >
        <p>
          {isPublished
            ? 'Nothing in it was changed since it was published.'
            : 'Readers do not see this. Everything around it is what they have now.'}{' '}
          This address ends within half an hour.
        </p>
        {gaps.length > 0 && (
          <p>
            Still missing or not right: {gaps.join(', ')}. What stands in their place here is no statement,
            and rows that are not whole are left out.
          </p>
        )}
      </Notice>
    </div>
  )
}
