import { Notice } from '@evenkeel/ui'

/** What in the address could not be used, a sentence each; nothing when all could. */
export function IgnoredNotice({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <Notice title="Part of the address could not be used" live>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Notice>
  )
}
