/** A person's answers as they stay in this browser: the fields of the form, and the page that was open last. */
export interface KeptAnswers {
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly step: string
}

/** The number is that of this form of keeping; what another form left is not read. */
const key = 'evenkeel-answers-1'

/** What is kept; null where nothing is, where it cannot be read, or where the browser keeps nothing. */
export function keptAnswers(): KeptAnswers | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isKept(kept) && kept.fields.length > 0 ? kept : null
  } catch {
    return null
  }
}

/** Keeps answers; false where the browser does not. */
export function keep(answers: KeptAnswers): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(answers))
    return true
  } catch {
    return false
  }
}

/** Erases what is kept; false where the browser does not let us, and then nothing was kept either. */
export function erase(): boolean {
  try {
    localStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}

function isKept(kept: unknown): kept is KeptAnswers {
  if (typeof kept !== 'object' || kept === null || !('fields' in kept) || !('step' in kept)) return false
  return typeof kept.step === 'string' && Array.isArray(kept.fields) && kept.fields.every(isPair)
}

function isPair(field: unknown): boolean {
  return Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string')
}
