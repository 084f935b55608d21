import { keptList } from './kept-list.ts'
import { part } from './parts.ts'
import { setSaved } from './change-list.ts'

/** Ticks and buttons of programs say whether these are on the list, and the page how many are. */
export function showSaved(): void {
  const slugs = new Set(keptList().map(({ slug }) => slug))
  for (const tick of document.querySelectorAll<HTMLInputElement>('input[data-save]'))
    tick.checked = slugs.has(tick.value)
  for (const button of document.querySelectorAll<HTMLElement>('button[data-save]')) {
    const isSaved = slugs.has(button.dataset.save ?? '')
    button.setAttribute('aria-pressed', String(isSaved))
    button.textContent = isSaved ? 'Saved to your list' : 'Save to your list'
  }
  for (const count of document.querySelectorAll('[data-saved="count"]'))
    count.textContent = ` (${slugs.size})`
  const hint = part('hint')
  if (hint) hint.textContent = 'What you save is kept in this browser, on this device only.'
  const open = part('open')
  if (open) open.textContent = 'Open your list'
}

/** Links that would start a list in an address become buttons for the list on this device. */
export function makeButtons(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-save]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = link.className
    Object.assign(button.dataset, link.dataset)
    link.replaceWith(button)
  }
}

/** Follows ticks and buttons wherever they stand; the results are replaced, so none is listened to by itself. */
export function followControls(then: () => void): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-save]')) return
    const name = (target.ariaLabel ?? '').replace(/^Save /, '')
    setSaved({ slug: target.value, name }, target.checked)
    then()
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-save]') : null
    const { save, name } = button?.dataset ?? {}
    if (!save) return
    setSaved({ slug: save, name: name ?? save }, button?.ariaPressed !== 'true')
    then()
  })
  document.addEventListener('submit', (event) => {
    const { submitter } = event
    const wanted = submitter?.dataset.saved
    if (wanted !== 'open' && wanted !== 'compare-all') return
    event.preventDefault()
    const slugs = keptList().map(({ slug }) => slug)
    const canCompare = wanted === 'compare-all' && slugs.length > 1 && slugs.length <= 6
    location.assign(canCompare ? `/programs/compare?ids=${slugs.join(',')}` : '/programs/saved')
  })
}
