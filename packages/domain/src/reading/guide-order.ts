import type { GuidePage } from './guide-page.ts'

/** A chapter with its number, counted from 1 in the order of the guide. */
export interface NumberedChapter {
  readonly number: number
  readonly page: GuidePage
}

/** The chapters by their order; equal places by title. Numbers have no gaps, whatever the places are. */
export function guideInOrder(pages: readonly GuidePage[]): NumberedChapter[] {
  return [...pages]
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'))
    .map((page, index) => ({ number: index + 1, page }))
}

/** A chapter between its neighbors; null where the guide begins or ends. Undefined for a slug that is no chapter. */
export function chapterAt(
  pages: readonly GuidePage[],
  slug: string,
): { previous: NumberedChapter | null; chapter: NumberedChapter; next: NumberedChapter | null } | undefined {
  const chapters = guideInOrder(pages)
  const index = chapters.findIndex(({ page }) => page.slug === slug)
  const chapter = chapters[index]
  return chapter && { previous: chapters[index - 1] ?? null, chapter, next: chapters[index + 1] ?? null }
}
