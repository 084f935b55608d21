import type { Day } from '../calendar/day.ts'
import type { ContentKind } from '../content/content-kinds.ts'
import { entryName } from '../content/entry-name.ts'
import type { Content } from '../content/snapshot.ts'
import { groupBy } from '../frame/group-by.ts'
import { keysOf } from '../frame/typed-record.ts'
import { hostOf } from '../frame/web-address.ts'

/** An entry that a source is cited in. */
export interface SourceUse {
  readonly kind: ContentKind
  readonly slug: string
  readonly name: string
}

/** One address that something published rests on. */
export interface RegisteredSource {
  readonly url: string
  /** As it is called where it was checked last. */
  readonly name: string
  readonly checkedOn: Day
  /** Each entry once, in the order of the content. */
  readonly uses: readonly SourceUse[]
}

/** All sources of one host. */
export interface SourceHost {
  readonly host: string
  readonly sources: readonly RegisteredSource[]
}

/** Every source that is cited anywhere, by host and address, each once with its newest check and all its uses. */
export function sourceRegister(content: Content): SourceHost[] {
  const byUrl = groupBy(citationsIn(content), ({ url }) => url)
  const sources = [...byUrl].map(([url, citations]) => {
    const newest = citations.reduce((last, one) => (one.checkedOn > last.checkedOn ? one : last))
    const uses = new Map(citations.map(({ use }) => [`${use.kind}/${use.slug}`, use]))
    return { url, name: newest.name, checkedOn: newest.checkedOn, uses: [...uses.values()] }
  })
  return [...groupBy(sources, ({ url }) => hostOf(url))]
    .map(([host, list]) => ({ host, sources: list.sort((a, b) => a.url.localeCompare(b.url, 'en')) }))
    .sort((a, b) => a.host.localeCompare(b.host, 'en'))
}

interface Citation {
  readonly url: string
  readonly name: string
  readonly checkedOn: Day
  readonly use: SourceUse
}

/** What an entry of any kind may carry that names a source. */
interface Citing {
  readonly slug: string
  readonly sources?: readonly Cited[]
  readonly figures?: readonly { readonly source: Cited }[]
  readonly evidence?: readonly { url: string | null; sourceName: string; checkedOn: Day }[]
  readonly filings?: readonly { url: string; dataset: string; checkedOn: Day }[]
}
interface Cited {
  readonly url: string
  readonly name: string
  readonly checkedOn: Day
}

function citationsIn(content: Content): Citation[] {
  return keysOf(content.entries).flatMap((kind) =>
    content.entries[kind].flatMap((entry) => {
      const use = { kind, slug: entry.slug, name: entryName(entry) }
      return citedBy(entry).map(({ url, name, checkedOn }) => ({ url, name, checkedOn, use }))
    }),
  )
}

/** Evidence without an address, a telephone call for instance, cannot be looked up and is not listed. */
function citedBy({ sources = [], figures = [], evidence = [], filings = [] }: Citing): Cited[] {
  return [
    ...sources,
    ...figures.map(({ source }) => source),
    ...evidence.flatMap(({ url, sourceName, checkedOn }) =>
      url === null ? [] : [{ url, name: sourceName, checkedOn }],
    ),
    ...filings.map(({ url, checkedOn }) => ({ url, name: hostOf(url), checkedOn })),
  ]
}
