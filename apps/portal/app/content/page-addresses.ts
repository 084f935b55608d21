import { type Content, type ContentKind, keysOf } from '@evenkeel/domain'
import type { ListedPage } from '../http/sitemap.ts'

export const fixedPages = [
  '/',
  '/programs',
  '/collections',
  '/programs/places',
  '/specialties',
  '/visas',
  '/careers',
  '/guide',
  '/guide/strategies',
  '/faqs',
  '/faqs/changes',
  '/glossary',
  '/help',
  '/about',
  '/about/method',
  '/about/sources',
  '/assessment',
] as const

/** Pages that differ for every reader: they are for whoever has the address, not for search engines. */
export const unlistedPages = [
  '/programs/compare',
  '/programs/saved',
  '/faqs/ask',
  '/assessment/questions',
  '/assessment/result',
  '/specialties/compare',
  '/careers/compare',
] as const

/** The folders of kinds whose every entry has a page of its own. */
export const foldersOfKinds: Partial<Record<ContentKind, string>> = {
  programs: '/programs',
  collections: '/collections',
  specialties: '/specialties',
  visaStatuses: '/visas',
  careerModels: '/careers',
  guidePages: '/guide',
  faqs: '/faqs',
}

/** Every page for readers, fixed ones first, made-up listings left out. */
export function pagesOf(content: Content): ListedPage[] {
  const made = keysOf(foldersOfKinds).flatMap((kind) =>
    content.entries[kind].flatMap((entry) => {
      const isFictional = 'fictional' in entry && entry.fictional
      return isFictional
        ? []
        : [{ path: `${foldersOfKinds[kind]}/${entry.slug}`, changedOn: entry.updatedOn }]
    }),
  )
  return [...fixedPages.map((path) => ({ path, changedOn: null })), ...made]
}
