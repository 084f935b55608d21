import { hiddenField } from './hidden-field.ts'
import { keep, type KeptAnswers } from './kept-answers.ts'

/** Fields that steer the form and are no answers. */
const steering: ReadonlySet<string> = new Set(['step', 'go', 'change'])

/** The form of the page that carries all answers; null on pages without. */
export function sheetForm(): HTMLFormElement | null {
  return document.querySelector('[data-sheet-form]')
}

/** Keeps what the form holds, and shows the line that says so. */
export function keepForm(form: HTMLFormElement): void {
  showKeptLine(form, keep(answersIn(form)))
}

/** Shows or hides the line that says that the answers are kept. */
export function showKeptLine(form: HTMLFormElement, isKept: boolean): void {
  const line = form.parentElement?.querySelector<HTMLElement>('[data-kept-line]')
  if (line) line.hidden = !isKept
}

/** The answers in a form, and the page that it asks. */
export function answersIn(form: HTMLFormElement): KeptAnswers {
  const fields: [string, string][] = []
  let step = 'check'
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue
    if (name === 'step') step = value
    if (!steering.has(name) && value !== '') fields.push([name, value])
  }
  return { fields, step }
}

/**
 * Gives a form the kept answers that it came without: into its controls where it asks for them, else to travel along.
 * So a page that was opened by its address does not write over what is kept.
 */
export function addMissing(form: HTMLFormElement, { fields }: KeptAnswers): void {
  const own = new Set(answersIn(form).fields.map(([name]) => name))
  const present = [...form.elements].filter(isControl)
  for (const [name, value] of fields) {
    if (own.has(name) || steering.has(name)) continue
    const controls = present.filter((one) => one.name === name)
    if (controls.length === 0) form.append(hiddenField(name, value))
    for (const control of controls) fill(control, value)
  }
}

function fill(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  const isTicked = control.type === 'radio' || control.type === 'checkbox'
  if (!isTicked) control.value = value
  else if (control.value === value) control.checked = true
}

function isControl(element: Element): element is HTMLInputElement | HTMLSelectElement {
  return element instanceof HTMLSelectElement || element instanceof HTMLInputElement
}
