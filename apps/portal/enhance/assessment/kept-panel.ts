import { keptAnswers } from './kept-answers.ts'

/** Shows the panel that leads on from the answers in this browser, its form filled with them; hides it without any. */
export function showKeptPanel(panel: HTMLElement): void {
  const kept = keptAnswers()
  const form = panel.querySelector('form')
  panel.hidden = !kept || !form
  if (!kept || !form) return
  const fields = [['step', kept.step] as const, ...kept.fields].map(([name, value]) => {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    return field
  })
  for (const old of form.querySelectorAll('input[type="hidden"]')) old.remove()
  form.prepend(...fields)
}
