/** Plain data as lines for people: a part a line, names put apart: 'other titles: 3'. Nothing for what is not there. */
export function valuesInWords(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) return value.map(inOneLine).filter((line) => line !== '')
  if (typeof value !== 'object') return [inOneLine(value)]
  return Object.entries(value).flatMap(([name, part]) => {
    const words = inOneLine(part)
    return words === '' ? [] : [`${namePutApart(name)}: ${words}`]
  })
}

function inOneLine(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 3 })
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return valuesInWords(value).join(', ')
}

function namePutApart(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
