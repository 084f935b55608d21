import type { ProgramsPage } from './programs-page.ts'

/** The list in a few words, for the window's title: 'Programs: H-1B policy: Sponsors, page 2'. */
export function listName({ chips, page }: Pick<ProgramsPage, 'chips' | 'page'>): string {
  const asked = chips.map(({ label }) => label)
  const words =
    asked.length > 2 ? `${asked.slice(0, 2).join('; ')} and ${asked.length - 2} more` : asked.join('; ')
  return [words === '' ? 'Programs' : `Programs. ${words}`, ...(page > 1 ? [`page ${page}`] : [])].join(', ')
}
