import type { SearchIndex } from '@evenkeel/domain'
import type { AppLoadContext } from '@remix-run/node'
import type { PublishedContent } from './content/published-content.ts'
import type { EnhancementFiles } from './enhancements.ts'
import type { ThemeName } from './http/theme-cookie.ts'
import type { PreviewNotice } from './preview/previewed-page.ts'
import type { ReaderDesk } from './desk/reader-desk.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** All that readers may see. One request sees one state of it. */
    readonly published: PublishedContent
    /** The programs of `published`, indexed for `today`. */
    readonly index: SearchIndex
    /** 'YYYY-MM-DD', UTC: the day on which facts are fresh or stale. */
    readonly today: string
    /** True where the cms could not be asked for so long that newer changes may be missing. */
    readonly isContentOld: boolean
    readonly theme: ThemeName
    /** Addresses of the scripts that a page can ship; see enhancements.ts. */
    readonly enhancements: EnhancementFiles
    /** For `<Scripts>`, through `useNonce()`. */
    readonly nonce: string
    /** Public address of this portal without a slash at the end: 'https://portal.example.org'. */
    readonly portalUrl: string
    /** Where to report a security problem: a mailto: or https: address; null where nobody said. */
    readonly securityContact: string | null
    /** True for actions where what was sent is too large and was not read. */
    readonly isTooLarge: boolean
    /** Takes reports, questions and votes of the reader who asks, for actions only; null where this portal takes none. */
    readonly desk: ReaderDesk | null
    /** Where the page shows a draft to somebody from the desk; null on every page for readers. */
    readonly preview: PreviewNotice | null
  }
}

/** What the server hands to every loader and action. */
export type LoadContext = AppLoadContext
