import type { ContentKind, Entry } from './content-kinds.ts'

/** True where readers would see no difference between two entries. A mere new day of publication is none. */
export function isSameContent(one: Entry<ContentKind>, other: Entry<ContentKind>): boolean {
  if (one === other) return true
  return JSON.stringify({ ...one, updatedOn: '' }) === JSON.stringify({ ...other, updatedOn: '' })
}
