import { type Content, type ContentKind, entryAddress, groupBy, type SourceUse } from '@evenkeel/domain'

/** Where a source is used: a link to an entry, or a count where there are many of a kind. */
export interface UseInWords {
  readonly words: string
  /** Null where the use has no page of its own. */
  readonly href: string | null
}

const mostNamed = 3

/** Names up to three entries of a kind, with their addresses; more of a kind are counted. */
export function usesInWords(content: Content, uses: readonly SourceUse[]): UseInWords[] {
  return [...groupBy(uses, ({ kind }) => kind)].flatMap(([kind, ofKind]) =>
    ofKind.length > mostNamed
      ? [{ words: `${ofKind.length} ${manyOf[kind]}`, href: folders[kind] ?? null }]
      : ofKind.map(({ slug, name }) => ({ words: name, href: entryAddress(content, kind, slug) })),
  )
}

const manyOf: Readonly<Record<ContentKind, string>> = {
  specialties: 'specialty profiles',
  institutions: 'institutions',
  programs: 'program listings',
  visaStatuses: 'visa statuses',
  visaFacts: 'visa facts',
  careerModels: 'career models',
  guidance: 'pieces of advice',
  guidePages: 'chapters of the guide',
  milestones: 'milestones',
  resources: 'resources',
  glossary: 'words of the glossary',
  faqs: 'answers',
  collections: 'collections of programs',
}

const folders: Readonly<Partial<Record<ContentKind, string>>> = {
  specialties: '/specialties',
  programs: '/programs',
  visaStatuses: '/visas',
  visaFacts: '/visas',
  careerModels: '/careers',
  guidance: '/guide/strategies',
  guidePages: '/guide',
  glossary: '/glossary',
  faqs: '/faqs',
  collections: '/collections',
}
