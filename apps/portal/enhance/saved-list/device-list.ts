import {
  printList,
  printSavedList,
  type SavedProgram,
  withMoved,
  withoutProgram,
} from '@evenkeel/domain/saved-list'
import { keepAndSay } from './change-list.ts'
import { keptList } from './kept-list.ts'
import { part } from './parts.ts'

/** Builds the list that this browser keeps from the parts that the server sent. */
export function showDeviceList(): void {
  const list = keptList()
  const rows = part('list')
  const template = part('row')
  if (!rows || !(template instanceof HTMLTemplateElement)) return
  const before = new Map([...rows.querySelectorAll('input')].map(({ value, checked }) => [value, checked]))
  rows.replaceChildren(
    ...list.map((one, at) => rowOf(template, one, { at, isTicked: before.get(one.slug) ?? at < 6 })),
  )
  show('empty', list.length === 0)
  show('full', list.length > 0)
  show('load', true)
  if (list.length > 0) show('undo', false)
  const ids = printList(list.map(({ slug }) => slug))
  pointTo('address', `/programs/saved?ids=${ids}`)
  pointTo('csv', `/programs/export.csv?ids=${ids}`)
}

/** Moving, taking out, erasing with a way back, saving to a file. */
export function followDeviceList(then: () => void): void {
  const act = (wanted: string, slug: string): void => {
    const list = keptList()
    const name = list.find((one) => one.slug === slug)?.name ?? slug
    if (wanted === 'up') keepAndSay(withMoved(list, slug, -1), `Moved up: ${name}.`)
    if (wanted === 'remove') keepAndSay(withoutProgram(list, slug), `Removed from your list: ${name}.`)
    if (wanted === 'download') download(list)
    if (wanted === 'erase') offerUndo(list, then)
  }
  part('device')?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-saved]') : null
    const wanted = button?.dataset.saved
    if (!button || !wanted) return
    const slug = button.dataset.slug ?? ''
    act(wanted, slug)
    then()
    focusAfter(wanted, slug)
  })
}

function rowOf(template: HTMLTemplateElement, { slug, name }: SavedProgram, { at, isTicked }: Place): Node {
  const row = template.content.cloneNode(true)
  if (!(row instanceof DocumentFragment)) return row
  const tick = row.querySelector('input')
  const link = row.querySelector('a')
  if (tick) Object.assign(tick, { value: slug, checked: isTicked, ariaLabel: `Compare ${name}` })
  if (link) Object.assign(link, { href: `/programs/${slug}`, textContent: name })
  for (const button of row.querySelectorAll('button')) {
    button.dataset.slug = slug
    button.ariaLabel = `${button.dataset.saved === 'up' ? 'Move up' : 'Remove'} ${name}`
    button.hidden = button.dataset.saved === 'up' && at === 0
  }
  return row
}

interface Place {
  readonly at: number
  readonly isTicked: boolean
}

/** The control that was used is another element now, or gone: focus stays as near as can be. */
function focusAfter(wanted: string, slug: string): void {
  const list = part('list')
  const same = list?.querySelector<HTMLElement>(
    `button[data-saved="${wanted}"][data-slug="${slug}"]:not([hidden])`,
  )
  const near =
    same ?? list?.querySelector('a') ?? document.querySelector<HTMLElement>('[data-saved="empty"] a')
  if (wanted === 'erase') part('undo')?.querySelector('button')?.focus()
  else if (wanted === 'up' || wanted === 'remove') near?.focus()
}

function offerUndo(list: readonly SavedProgram[], then: () => void): void {
  if (!keepAndSay([], `Erased: ${list.length} ${list.length === 1 ? 'program' : 'programs'}.`)) return
  show('undo', true)
  const button = part('undo')?.querySelector('button')
  if (!button) return
  button.onclick = () => {
    keepAndSay(list, 'The list is back.')
    then()
    part('list')?.querySelector('a')?.focus()
  }
}

function download(list: readonly SavedProgram[]): void {
  const address = URL.createObjectURL(new Blob([printSavedList(list)], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: 'evenkeel-list.json' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

function show(name: string, isShown: boolean): void {
  const element = part(name)
  if (element) element.hidden = !isShown
}

function pointTo(name: string, href: string): void {
  part(name)?.setAttribute('href', href)
}
