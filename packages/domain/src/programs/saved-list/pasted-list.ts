import { isListedName } from './list-address.ts'

/** What a pasted text says, once its addresses are read. */
export interface PastedList {
  /** Programs in the order of the text; those that addresses name may not be listed. */
  readonly slugs: readonly string[]
  /** Addresses that lead to no program here, as they were pasted. */
  readonly elsewhere: readonly string[]
}

/** Which addresses and names are ours. */
export interface PastedAt {
  /** Our own address: 'https://portal.example.org'. */
  readonly site: string
  readonly isListed: (slug: string) => boolean
}

/**
 * The programs that somebody's pasted text names: addresses of lists, of comparisons or of programs on this site, with
 * or without 'https://' and the host, or bare names of listed programs, with anything between. Other words are no names.
 */
export function pastedList(text: string, { site, isListed }: PastedAt): PastedList {
  const slugs: string[] = []
  const elsewhere: string[] = []
  for (const part of text.slice(0, longest).split(/[\s;<>"']+/)) {
    const bare = part.replaceAll(/^[([{,]+|[)\]}.,:!?]+$/g, '')
    if (!/[/:?]/.test(bare)) {
      slugs.push(...bare.split(',').filter((name) => isListedName(name) && isListed(name)))
      continue
    }
    const named = namesIn(bare, hostOf(site))
    if (named.length > 0) slugs.push(...named)
    else elsewhere.push(part)
  }
  return { slugs, elsewhere }
}

const longest = 8_000

/** The programs that an address names; none where it is of another site. */
function namesIn(address: string, ownHost: string): string[] {
  const [, host = ownHost, path = '', query = ''] =
    /^(?:(?:https?:\/\/)?([^/?#:]+(?::\d+)?)(?=\/))?(\/programs(?:\/[^?#]*)?)(?:\?([^#]*))?/i.exec(address) ??
    []
  if (host.toLowerCase() !== ownHost) return []
  const lists = [...query.matchAll(/(?:^|&)(?:ids|list)=([^&]*)/g)].map(([, ids = '']) => ids)
  const [, slug = ''] = /^\/programs\/([^/]+)/.exec(path) ?? []
  const names = lists.length > 0 ? lists.join(',').replaceAll(/%2c/gi, ',').split(',') : [slug]
  return names.filter((name) => isListedName(name) && !pagesOfTheirOwn.has(name))
}

/** What stands where a program's name would, and is a page of its own. */
const pagesOfTheirOwn = new Set(['compare', 'places', 'saved'])

function hostOf(site: string): string {
  return site
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .toLowerCase()
}
