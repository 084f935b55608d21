import { mostSaved, pastedList, readList, type SearchIndex } from '@evenkeel/domain'
import { savedHref } from '../../programs/list-address.ts'

/** What was pasted and cannot be added, as it was typed, and why. */
export interface RefusedPaste {
  readonly typed: string
  readonly problem: string
}

/**
 * Where a pasted address leads: the list with what it names at its end. Where it names nothing here, nothing is added
 * and the reason is told. Null where nothing was sent.
 */
export function pastedAddress(
  index: SearchIndex,
  parameters: URLSearchParams,
  portalUrl: string,
): { readonly href: string } | RefusedPaste | null {
  const typed = parameters.get('more')
  if (typed === null) return null
  const listed = new Set(index.listings.map(({ listing }) => listing.program.slug))
  const isListed = (slug: string) => listed.has(slug)
  const { slugs, elsewhere } = pastedList(typed, { site: portalUrl, isListed })
  const refused = (problem: string) => ({ typed, problem })
  if (typed.trim() === '') return refused('Nothing was pasted. Paste an address first.')
  if (elsewhere.length > 0 || slugs.length === 0) return refused(notOfHere(elsewhere, portalUrl))
  const given = parameters.getAll('ids')
  const all = readList([...given, ...slugs], Infinity).slugs
  if (all.length > mostSaved && all.length > readList(given, mostSaved).slugs.length)
    return refused(
      `With this the list would have ${all.length} programs; it holds ${mostSaved}. Remove some first.`,
    )
  return { href: savedHref(all) }
}

function notOfHere([first, ...others]: readonly string[], portalUrl: string): string {
  const subject = first !== undefined && others.length > 0 ? `“${clipped(first)}”` : 'This'
  return `${subject} is not an address of a program list or program here. Those begin with ${portalUrl}/programs/. Nothing was added.`
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
