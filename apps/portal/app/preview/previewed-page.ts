import {
  buildSearchIndex,
  type Content,
  contentKinds,
  draftEntry,
  type DraftEntry,
  fieldsWithGaps,
  listingsOf,
  type PreviewedDraft,
  type Program,
  type SearchIndex,
  withPublished,
} from '@evenkeel/domain'
import type { PublishedContent } from '../content/published-content.ts'

/** What a page says about itself that shows a draft. */
export interface PreviewNotice {
  /** When the draft was saved. */
  readonly savedAt: string
  /** True where readers have exactly this. */
  readonly isPublished: boolean
  /** Where something is missing or not right yet, in words. */
  readonly gaps: readonly string[]
  /** Origins whose pages may show this one in a frame and tell it to load again. */
  readonly desks: readonly string[]
}

/** A draft among everything that is published, and the address at which readers would meet it. */
export interface PreviewedPage {
  readonly published: PublishedContent
  readonly path: string
  readonly gaps: readonly string[]
}

/** Joins a draft with what readers have, so that the very page of its kind can show it. */
export function previewedPage(
  published: PublishedContent,
  { kind, entry: raw, replaces }: PreviewedDraft,
  today: string,
): PreviewedPage {
  const draft = draftEntry(kind, { updatedOn: today, ...raw })
  const content = contentWith(published.content, draft, replaces)
  const index = draft.kind === 'programs' ? indexOfOne(content, draft.entry, today) : null
  return {
    published: {
      ...published,
      content,
      indexOn: (day) => index ?? published.indexOn(day),
    },
    path: `${folders[kind]}/${draft.entry.slug}`,
    gaps: fieldsWithGaps(draft),
  }
}

const folders = {
  programs: '/programs',
  specialties: '/specialties',
  faqs: '/faqs',
  guidePages: '/guide',
} as const

function contentWith(content: Content, draft: DraftEntry, replaces: string | null): Content {
  const changed = withPublished(content, { ...draft, replaces })
  if (draft.kind !== 'programs') return changed
  return withInstitutionOf(changed, draft.entry)
}

/** A program is shown at its institution; where readers cannot see that one, a name stands in that says so. */
function withInstitutionOf(content: Content, { institution, city, state }: Program): Content {
  const { institutions } = content.entries
  if (institutions.some(({ slug }) => slug === institution)) return content
  return withPublished(content, {
    kind: 'institutions',
    entry: contentKinds.institutions.parse({
      slug: institution,
      updatedOn: content.asOf.slice(0, 10),
      name: 'An institution that readers cannot see yet',
      city,
      state,
      facts: {},
    }),
    replaces: null,
  })
}

/** A program's page looks up itself and nobody else: an index of one is made in no time. */
function indexOfOne(content: Content, { slug }: Program, today: string): SearchIndex {
  return buildSearchIndex(
    listingsOf({ ...content, entries: { ...content.entries, programs: programAt(content, slug) } }),
    today,
  )
}

function programAt(content: Content, slug: string): Program[] {
  return content.entries.programs.filter((program) => program.slug === slug)
}
