import { keep, type KeptAnswers } from './kept-answers.ts'

/** Fields that steer the form and are no answers. */
const steering: ReadonlySet<string> = new Set(['step', 'go', 'change'])

/**
 * Keeps what a form of the assessment holds: when it comes with answers, and whenever something is filled in. An empty
 * first page does not write over what is kept. Shows the line that says so.
 */
export function keepForm(form: HTMLFormElement): void {
  const line = form.parentElement?.querySelector<HTMLElement>('[data-kept-line]')
  const keepNow = () => {
    const isKept = keep(answersIn(form))
    if (line) line.hidden = !isKept
  }
  if (answersIn(form).fields.length > 0) keepNow()
  form.addEventListener('change', keepNow)
  form.addEventListener('submit', keepNow)
}

function answersIn(form: HTMLFormElement): KeptAnswers {
  const fields: [string, string][] = []
  let step = 'check'
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue
    if (name === 'step') step = value
    if (!steering.has(name) && value !== '') fields.push([name, value])
  }
  return { fields, step }
}
