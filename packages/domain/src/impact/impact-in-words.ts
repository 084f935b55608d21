import type { Fate } from './entry-changes.ts'
import type { Impact } from './impact.ts'

/** What becomes of a page, in a word. */
export const fateWords: Readonly<Record<Fate, string>> = {
  appears: 'is new',
  changes: 'changes',
  goes: 'goes',
}

/** The whole impact in one sentence: '2 pages change, 1 is new, 1 collection finds other programs.' */
export function impactInWords({ pages, collections, facets, personas, links }: Impact): string {
  const having = (fate: Fate) => pages.filter((page) => page.fate === fate).length
  const broken = links.filter(({ isBroken }) => isBroken).length
  const parts = [
    counted(having('changes'), 'page changes', 'pages change'),
    counted(having('appears'), 'page is new', 'pages are new'),
    counted(having('goes'), 'page goes', 'pages go'),
    counted(collections.length, 'collection shows other programs', 'collections show other programs'),
    counted(facets.length, 'number beside a filter changes', 'numbers beside filters change'),
    counted(
      personas.length,
      'example applicant is told something else',
      'example applicants are told something else',
    ),
    counted(broken, 'link would lead to nothing', 'links would lead to nothing'),
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'Readers would notice nothing.' : `${parts.join(', ')}.`
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}
