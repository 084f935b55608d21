import { erase } from './assessment/kept-answers.ts'
import { showKeptPanel } from './assessment/kept-panel.ts'
import { keepForm } from './assessment/sheet-form.ts'

/** Keeps the answers of the assessment in this browser until they are erased. Without it they travel in the form. */
function showPanels(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('[data-kept-answers]')) showKeptPanel(panel)
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-sheet-form]')) keepForm(form)
for (const slot of document.querySelectorAll<HTMLElement>('[data-print-page]')) slot.hidden = false
// Whoever was held up hears why first.
document.querySelector<HTMLElement>('[role="alert"]')?.focus()

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  if (target.closest('[data-print-page]')) print()
  if (target.closest('[data-erase-answers]')) {
    erase()
    // The page itself may still hold them: it is left behind.
    location.assign('/assessment')
  }
})

showPanels()
// A page that comes back from the browser's memory may show answers that were erased meanwhile.
addEventListener('pageshow', showPanels)
