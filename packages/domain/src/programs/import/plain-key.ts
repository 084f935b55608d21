/** A name without case, accents, punctuation and spaces, so that two ways of writing it are the same: 'St. Mary’s' and 'st marys'. */
export function plainKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, '')
}
