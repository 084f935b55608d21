import { printList } from '@evenkeel/domain'

/** The page on which programs stand side by side; without any it says how to get there. */
export function compareHref(slugs: readonly string[], onlyDifferences = false): string {
  if (slugs.length === 0) return '/programs/compare'
  return `/programs/compare?ids=${printList(slugs)}${onlyDifferences ? '&differences=only' : ''}`
}

/** The page of a list of one's own, the list in its address; without one it is the list on this device. */
export function savedHref(slugs: readonly string[]): string {
  return slugs.length === 0 ? '/programs/saved' : `/programs/saved?ids=${printList(slugs)}`
}

/** The address of a search that carries a list along, for readers whose browser runs no script to keep it. */
export function withList(href: string, slugs: readonly string[]): string {
  if (slugs.length === 0) return href
  const [path, query] = href.split('?')
  return `${path}?list=${printList(slugs)}${query === undefined ? '' : `&${query}`}`
}

/** A file with everything known about the named programs. */
export function exportHref(format: 'csv' | 'json', slugs: readonly string[]): string {
  return `/programs/export.${format}?ids=${printList(slugs)}`
}
