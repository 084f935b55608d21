import type { RequestHandler } from 'express'
import type { LoadContext } from '../app/load-context.ts'
import type { ContentStore } from '../app/content/content-store.ts'
import type { DraftAddress } from '../app/preview/fetch-draft.ts'
import type { ReaderDesk } from '../app/desk/reader-desk.ts'
import type { EnhancementFiles } from '../app/enhancements.ts'
import type { Asset } from './client-files.ts'

/** The pages proper: takes a request and what loaders may use, gives the response. */
export type Render = (request: Request, context: LoadContext) => Promise<Response>

/** All that the web server needs to know; everything that differs between production, development and tests. */
export interface Site {
  readonly store: Pick<ContentStore, 'current' | 'status'>
  readonly render: Render
  /** Files for the browser by path; empty in development, where vite serves them. */
  readonly clientFiles: ReadonlyMap<string, Asset>
  /** Answers before the pages do: vite, in development. */
  readonly middleware?: RequestHandler
  /** Addresses of the style files of every page. */
  readonly stylesheets: readonly string[]
  /** Addresses of the small scripts that some pages ship. */
  readonly enhancements: EnhancementFiles
  readonly portalUrl: string
  readonly cmsUrl?: string | undefined
  readonly securityContact: string | null
  /** The desk for the reader at an IP address; null where this portal takes nothing from readers. */
  readonly desk: ((ip: string) => ReaderDesk) | null
  /** Where drafts are asked for, and what their passes are signed with; null where this portal shows none. */
  readonly previews: (DraftAddress & { readonly secret: string }) | null
  readonly trustProxy: number
  readonly pageCacheBytes: number
  /** Version and build: two builds may render the same content differently. */
  readonly version: string
  readonly isDevelopment: boolean
  readonly now: () => Date
  /** One line for the operator, without anything that a visitor typed. */
  readonly log: (line: string) => void
}

/** The day of facts: 'YYYY-MM-DD', UTC. */
export function todayOf({ now }: Pick<Site, 'now'>): string {
  return now().toISOString().slice(0, 10)
}

/** True where the cms last said more than ten minutes ago that this is what is published. */
export function isContentOld({ store, now }: Pick<Site, 'store' | 'now'>): boolean {
  const { fetchedAt } = store.status()
  return fetchedAt === null || now().getTime() - Date.parse(fetchedAt) > oldAfterMs
}

const oldAfterMs = 10 * 60 * 1000
