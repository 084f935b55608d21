/** A person's answers as they stay in this browser: the fields of the form, and the page that was open last. */
export interface KeptAnswers {
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly step: string
}

/** The number is that of this form of keeping; what another form left is not read. */
const key = 'evenkeel-answers-1'

/** Where the browser keeps nothing: the answers for as long as this page is open, so that Back works all the same. */
let held: KeptAnswers | null = null

/** What is kept, also where every question was skipped; null where nothing is, or where it cannot be read. */
export function keptAnswers(): KeptAnswers | null {
  if (held) return held
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

/** Keeps answers; false where the browser does not. */
export function keep(answers: KeptAnswers): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(answers))
    held = null
    return true
  } catch {
    held = answers
    return false
  }
}

/** Erases what is kept. Where the browser does not let us, it had kept nothing either. */
export function erase(): void {
  held = null
  try {
    localStorage.removeItem(key)
  } catch {
    return
  }
}

/** True for the same answers, in whatever order. */
export function haveSameFields(some: KeptAnswers, others: KeptAnswers): boolean {
  const inOrder = ({ fields }: KeptAnswers) =>
    JSON.stringify(fields.map((field) => JSON.stringify(field)).sort())
  return inOrder(some) === inOrder(others)
}

function isKept(kept: unknown): kept is KeptAnswers {
  if (typeof kept !== 'object' || kept === null || !('fields' in kept) || !('step' in kept)) return false
  return typeof kept.step === 'string' && Array.isArray(kept.fields) && kept.fields.every(isPair)
}

function isPair(field: unknown): boolean {
  return Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string')
}
