import { erase } from './assessment/kept-answers.ts'
import { showKeptPanel } from './assessment/kept-panel.ts'
import { keepForm, sheetForm } from './assessment/sheet-form.ts'
import { focusOnWhatCounts } from './assessment/show-page.ts'
import { followStartOver } from './assessment/start-over.ts'
import { Turns } from './assessment/turns.ts'

/**
 * Keeps the answers of the assessment in this browser until they are erased, and makes its Back work. Without it they
 * travel in the form, from page to page.
 */
function dress(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('[data-kept-answers]')) showKeptPanel(panel)
  for (const slot of document.querySelectorAll<HTMLElement>('[data-with-script]')) slot.hidden = false
}

const turns = new Turns(dress)
dress()
if (document.querySelector('[role="alert"]')) focusOnWhatCounts()

document.addEventListener('input', ({ target }) => {
  const form = sheetForm()
  if (form && target instanceof Node && form.contains(target)) keepForm(form)
})
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  if (target.closest('[data-print-page]')) print()
  followStartOver(target)
  if (target.closest('[data-erase-answers]')) {
    erase()
    // The page itself may still hold them: it is left behind.
    location.assign('/assessment')
  }
})

/** A page that comes back from the browser's memory, or into view, may show what is no longer so. */
function refresh(): void {
  dress()
  turns.refresh()
}
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) refresh()
})
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') refresh()
})
