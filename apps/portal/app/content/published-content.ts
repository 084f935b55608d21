import { buildSearchIndex, type Content, listingsOf, type SearchIndex } from '@evenkeel/domain'

/** One state of everything that is published; replaced as a whole, never changed. */
export interface PublishedContent {
  readonly content: Content
  /** Names this state; equal tags mean equal content. Without quotes. */
  readonly etag: string
  /** When the newest change in it was published. */
  readonly asOf: string
  /** The program index as of a day, 'YYYY-MM-DD': facts age, so each day has its own. Built once a day. */
  readonly indexOn: (today: string) => SearchIndex
}

/** Makes a state of content that requests only need to look things up in. */
export function publishedContent(content: Content, etag: string): PublishedContent {
  const listings = listingsOf(content)
  let index: SearchIndex | null = null
  const indexOn = (today: string) => {
    if (index?.today !== today) index = buildSearchIndex(listings, today)
    return index
  }
  return { content, etag, asOf: content.asOf, indexOn }
}
