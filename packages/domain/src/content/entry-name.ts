import type { ContentKind, Entry } from './content-kinds.ts'

/** What readers know an entry by, whatever its kind: its name, title, term or question. */
export function entryName(entry: Entry<ContentKind>): string {
  if ('name' in entry) return entry.name
  if ('title' in entry) return entry.title
  return 'term' in entry ? entry.term : entry.question
}
