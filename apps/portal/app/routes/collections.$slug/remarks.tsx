import { Notice } from '@evenkeel/ui'

/** What of the stored criteria the program list no longer understands, and what that does to the page. */
export function Remarks({ remarks }: { remarks: readonly string[] }) {
  if (remarks.length === 0) return null
  return (
    <Notice tone="caution" title="Part of what this collection asks no longer works">
      <ul>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      <p>Its editors see this too.</p>
    </Notice>
  )
}
