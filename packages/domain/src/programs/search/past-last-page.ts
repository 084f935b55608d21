import { inDigits } from '../../frame/in-digits.ts'

/** The sentence for a page that was asked for beyond the last one, as a list of none or one. */
export function pastLastPage(asked: number, { page }: { readonly page: number }): string[] {
  if (asked <= page) return []
  return [
    `There is no page ${inDigits(asked)} of these results; this is ${page === 1 ? 'the only one' : `page ${inDigits(page)}, the last one`}.`,
  ]
}
