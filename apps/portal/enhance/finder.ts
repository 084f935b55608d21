import { controlOf, hasOtherChoices } from './finder/choices.ts'
import { showCountOnButton } from './finder/count-words.ts'
import { focusOnResults } from './finder/focus.ts'
import { formAddress } from './finder/form-address.ts'
import { listLink } from './finder/list-link.ts'
import { LiveList } from './finder/live-list.ts'
import { addOptionSearches } from './finder/option-search.ts'
import { finderForm } from './finder/parts.ts'

/** How long nobody types before the words are searched for. */
const pauseMs = 250

const form = finderForm(document)
if (form) start(form, new LiveList())

/** The list follows every control and link without a reload. Without this script the same form and links reload. */
function start(form: HTMLFormElement, list: LiveList): void {
  let pause: ReturnType<typeof setTimeout> | undefined
  const show = (...[address, asked]: Parameters<LiveList['show']>) => {
    clearTimeout(pause)
    list.show(address, asked)
  }

  document.addEventListener('change', ({ target }) => {
    const control = controlOf(form, target)
    if (control) show(formAddress(form), control.name === 'q' ? 'typing' : 'control')
  })
  document.addEventListener('input', (event) => {
    if (controlOf(form, event.target)?.name !== 'q') return
    clearTimeout(pause)
    pause = setTimeout(() => show(formAddress(form), 'typing'), pauseMs)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show(formAddress(form), 'control')
    showResultsOnPhone(form, event.submitter)
  })
  document.addEventListener('click', (event) => {
    const link = listLink(event, form)
    if (!link) return
    event.preventDefault()
    show(link.pathname + link.search, /^(?:prev|next)$/.test(link.rel) ? 'page' : 'link')
  })
  addEventListener('popstate', () => show(location.pathname + location.search, 'history'))
  // A page that is being left wants no answer any more; one that is brought back may lack it.
  addEventListener('pagehide', () => list.stop())
  addEventListener('pageshow', () => {
    if (hasOtherChoices(form)) show(formAddress(form), 'control')
  })
  addOptionSearches(form)
  showCountOnButton()
}

/** Closes the sheet that hides the results; puts the keyboard of a phone away. */
function showResultsOnPhone(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const sheet = form.querySelector('details')
  const isInSheet = sheet?.contains(submitter) ?? false
  if (sheet && isInSheet) sheet.open = false
  if (isInSheet || matchMedia('(pointer: coarse)').matches) focusOnResults({ isAtTop: true })
}
