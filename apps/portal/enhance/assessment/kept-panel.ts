import { hiddenField } from './hidden-field.ts'
import { keptAnswers } from './kept-answers.ts'

/** Shows the panel that leads on from the answers in this browser, its form filled with them; hides it without any. */
export function showKeptPanel(panel: HTMLElement): void {
  const kept = keptAnswers()
  const form = panel.querySelector('form')
  panel.hidden = !kept || !form || kept.fields.length === 0
  if (!kept || !form) return
  for (const old of form.querySelectorAll('input[type="hidden"]')) old.remove()
  form.prepend(hiddenField('step', kept.step), ...kept.fields.map((field) => hiddenField(...field)))
}
