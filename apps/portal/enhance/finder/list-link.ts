import { partOf } from './parts.ts'

/** The link to another state of the list that a plain click is on; null for any other click, which is the browser's. */
export function listLink(event: MouseEvent, form: HTMLFormElement): HTMLAnchorElement | null {
  const hasModifier = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || hasModifier) return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link?.target !== '' || !partOf(document, 'results')?.contains(link)) return null
  const { origin, pathname } = new URL(form.action)
  return link.origin === origin && link.pathname === pathname ? link : null
}
