import type { Content } from '@evenkeel/domain'

/** One state of everything that is published, indexed; replaced as a whole, never changed. */
export interface PublishedContent {
  readonly content: Content
  /** Names this state; equal tags mean equal content. Without quotes. */
  readonly etag: string
  /** When the newest change in it was published. */
  readonly asOf: string
}

/** Indexes content once, so that requests only look up. */
export function publishedContent(content: Content, etag: string): PublishedContent {
  return { content, etag, asOf: content.asOf }
}
