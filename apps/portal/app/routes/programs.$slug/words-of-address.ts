/**
 * What somebody was probably looking for, from the last part of an address: 'harbor-hospital-fellowship-2' becomes
 * 'harbor hospital'. Words that nearly every listing has would only hide the one that is meant. At most five words.
 */
export function wordsOfAddress(slug: string): string {
  return slug
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && !everywhere.has(word))
    .slice(0, 5)
    .join(' ')
}

const everywhere = new Set([
  'clinical',
  'informatics',
  'fellowship',
  'residency',
  'program',
  'of',
  'at',
  'the',
  'and',
])
