import type { Source } from '@evenkeel/domain'

/** The day on which the sources of the shipped texts were last looked at. */
export const checkedOn = '2026-11-23'

/** A source that decides the matter itself, or its own document. */
export function primary(name: string, url: string): Source {
  return { name, url, strength: 'primary', checkedOn }
}

/** A source that reports what somebody else decided. */
export function secondary(name: string, url: string): Source {
  return { name, url, strength: 'secondary', checkedOn }
}
