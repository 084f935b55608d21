/**
 * A program's name without its institution's, for places that show both: 'Clinical Informatics Fellowship, Harbor
 * Hospital' at Harbor Hospital is 'Clinical Informatics Fellowship'. The whole name where nothing else would be left.
 */
export function shortProgramName(name: string, institutionName: string): string {
  const at = name.toLowerCase().indexOf(institutionName.toLowerCase())
  if (at === -1) return name
  const before = name.slice(0, at).replace(/(?:[\s,:(/–—-]+|\s(?:at|of|the))+$/i, '')
  const after = name.slice(at + institutionName.length).replace(/^[\s,:)/–—-]+/, '')
  return [before, after].filter((part) => part !== '').join(', ') || name
}
