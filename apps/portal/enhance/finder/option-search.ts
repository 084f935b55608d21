/**
 * Puts a small search field above each long list of options (`data-long`). What is checked stays in view; nothing that
 * is out of view is unchecked.
 */
export function addOptionSearches(form: HTMLFormElement): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-long]')) addOptionSearch(list)
}

function addOptionSearch(list: HTMLElement): void {
  const group = list.closest('fieldset')?.querySelector('legend')?.textContent ?? 'options'
  const field = document.createElement('input')
  field.type = 'search'
  field.autocomplete = 'off'
  field.placeholder = 'Type to shorten the list'
  field.setAttribute('aria-label', `Search in ${group}`)
  field.dataset.made = 'search'
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.dataset.made = 'status'
  field.addEventListener('input', () => (status.textContent = narrow(list, field.value)))
  // The finder's form is not what is sent from here.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
  list.before(field, status)
}

/** Keeps the options in view that contain the words, and says how many these are; '' without words. */
function narrow(list: HTMLElement, words: string): string {
  const wanted = plain(words)
  const options = [...list.querySelectorAll('label')]
  for (const option of options) {
    const isKept =
      option.querySelector('input')?.checked === true || plain(option.textContent).includes(wanted)
    option.toggleAttribute('data-made-hidden', !isKept)
  }
  const kept = options.filter((option) => !option.hasAttribute('data-made-hidden')).length
  return wanted === '' ? '' : `${kept} of ${options.length}`
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
