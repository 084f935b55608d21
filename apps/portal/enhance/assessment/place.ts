import { answersIn, sheetForm } from './sheet-form.ts'

/**
 * Which page of the assessment an entry of the browser's history shows: its address and the id of its step. Never an
 * answer: those are taken from what is kept when somebody comes back.
 */
export interface Place {
  readonly path: string
  readonly step: string
  /** True where the page was opened from the check page, to change one thing. */
  readonly isChange: boolean
}

/** The place of the page that the document shows. */
export function shownPlace(path: string): Place {
  const form = sheetForm()
  if (!form) return { path, step: '', isChange: false }
  return { path, step: answersIn(form).step, isChange: form.querySelector('input[name="change"]') !== null }
}

/** The place in a history's state; null where it is none of ours. */
export function placeIn(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null) return null
  if (!('path' in state && 'step' in state && 'isChange' in state)) return null
  const { path, step, isChange } = state
  return typeof path === 'string' && typeof step === 'string' && typeof isChange === 'boolean'
    ? { path, step, isChange }
    : null
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.path === other.path && one.step === other.step && one.isChange === other.isChange
}

/** True for addresses that answer a form with the next page. */
export function takesTurns(path: string): boolean {
  return path === '/assessment/questions' || path === '/assessment/result'
}
