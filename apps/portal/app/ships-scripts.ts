/**
 * True where any of the routes that make up a page asks for scripts, by `export const handle = { scripts: true }`.
 * Without it a page has none at all, no preloads either; it must work without in both cases.
 */
export function shipsScripts(matches: readonly { readonly handle?: unknown }[]): boolean {
  return matches.some(
    ({ handle }) =>
      typeof handle === 'object' && handle !== null && 'scripts' in handle && handle.scripts === true,
  )
}
