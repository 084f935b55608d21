import { Prose } from '@evenkeel/ui'
import { proseFromMarkdown } from '@evenkeel/domain'

/** Dates on pages, and what is not claimed. */
export function FreshnessMethod() {
  return <Prose prose={words} />
}

const words = proseFromMarkdown(`
- Every profile, chapter, answer and visa fact carries the day by which it is to be checked again. After that day its page
  says so by itself.
- Every visa fact carries the day from which it counts, or on which we read it, its end where one is known, and whether it is in force, blocked by
  a court or only proposed. What has ended drops out on its day.
- The foot of each page says from when its content is. If the editors' desk cannot be reached, the last good content stays
  and the page says so.
- There is no score of your chances anywhere, because there is no data that one could rest on.
`)
