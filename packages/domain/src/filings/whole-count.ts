/** A count as files write it: '12', '1,204', ' 7 ', or blank for none. Null for anything else. */
export function wholeCount(text: string): number | null {
  const plain = text.trim()
  if (plain === '') return 0
  if (!/^\d{1,9}$|^\d{1,3}(?:,\d{3}){1,2}$/.test(plain)) return null
  return Number(plain.replaceAll(',', ''))
}
