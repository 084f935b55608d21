import { partOf } from './parts.ts'

/** What is to be told of the list as it stands: how many there are or, of a further page, which it is. */
export function countWords(isPage: boolean): string {
  const place = (isPage ? partOf(document, 'page') : null) ?? partOf(document, 'count')
  return place?.textContent.trim() ?? ''
}

/** Tells a screen reader, politely, once. */
export function say(words: string): void {
  const place = partOf(document, 'announcement')
  if (place) place.textContent = words
}

/** The button that closes the sheet on a phone says what will be seen then. */
export function showCountOnButton(): void {
  const button = partOf(document, 'show')
  const total = partOf(document, 'results')?.dataset.total
  if (button && total) button.textContent = `Show ${total}`
}
