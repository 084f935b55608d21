/** Forms that take a file. Whoever chooses a wrong one is told by the page itself, with its own way to choose another. */
const fileForms: ReadonlySet<string> = new Set(['/assessment/questions'])

/** True where the page says by itself that what was sent is too large. */
export function takesFiles(path: string): boolean {
  return fileForms.has(path.replace(/\/+$/, ''))
}
