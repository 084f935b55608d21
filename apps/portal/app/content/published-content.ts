import {
  addDays,
  buildSearchIndex,
  type Content,
  listingsOf,
  type SearchIndex,
  searchIndexInSteps,
} from '@evenkeel/domain'
import { inSteps } from './in-steps.ts'

/** One state of everything that is published; replaced as a whole, never changed. */
export interface PublishedContent {
  readonly content: Content
  /** Names this state; equal tags mean equal content. Without quotes. */
  readonly etag: string
  /** When the newest change in it was published. */
  readonly asOf: string
  /** The program index as of a day, 'YYYY-MM-DD': facts age, so each day has its own. Built where it is not prepared. */
  readonly indexOn: (today: string) => SearchIndex
  /** Builds the index of a day before anybody asks for it, in steps between which readers are answered. */
  readonly prepareIndex: (today: string, stop: AbortSignal) => Promise<void>
  /** Days whose index is there. */
  readonly preparedDays: () => readonly string[]
}

/** Makes a state of content that requests only need to look things up in. */
export function publishedContent(content: Content, etag: string): PublishedContent {
  const listings = listingsOf(content)
  const indexes = new Map<string, SearchIndex>()
  const keep = (index: SearchIndex) => {
    for (const day of indexes.keys()) if (day < addDays(index.today, -1)) indexes.delete(day)
    indexes.set(index.today, index)
    return index
  }
  return {
    content,
    etag,
    asOf: content.asOf,
    indexOn: (today) => indexes.get(today) ?? keep(buildSearchIndex(listings, today)),
    preparedDays: () => [...indexes.keys()],
    prepareIndex: async (today, stop) => {
      if (!indexes.has(today)) keep(await inSteps(searchIndexInSteps(listings, today), stop))
    },
  }
}
