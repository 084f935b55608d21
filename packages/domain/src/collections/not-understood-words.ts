import type { NotUnderstood } from './collection-criteria.ts'

/** For editors: which parameter keeps the criteria from being published, and what to do. */
export function problemWords({ parameter, value, what, label, note }: NotUnderstood): string {
  switch (what) {
    case 'filter':
      return `“${clipped(parameter)}” is no filter of the program list: take it out, or choose again there and copy the address.`
    case 'answer':
      return `“${parameter}=${clipped(value)}”: no listing can be found by this answer to “${label}”. Choose again in the program list and copy the address.`
    case 'use':
      return `“${clipped(parameter)}” cannot be used as it is. ${note}`
  }
}

/** For readers: what the list below no longer takes into account, and what that means for it. */
export function remarkWords({ value, what, label, note }: NotUnderstood): string {
  switch (what) {
    case 'filter':
      return `It was also narrowed by “${clipped(label)}”, which is no filter here any more: more programs are shown than were meant.`
    case 'answer':
      return `No listing answers “${label}” with “${clipped(value)}” at present, so nobody is found by that.`
    case 'use':
      return note
  }
}

function clipped(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
