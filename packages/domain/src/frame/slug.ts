import { z } from 'zod'

/** The stable name of an entry in addresses: lower-case words joined by hyphens. Kinds refer to each other by it. */
export const slugSchema = z
  .string()
  .min(1, 'Give a short name for the address, for example internal-medicine.')
  .max(120, 'Keep the address name under 120 characters.')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens only.')
export type Slug = string

/** A slug for entries whose pages stand beside fixed ones: `taken` are the names that an entry would never be found under. */
export function slugSchemaBeside(taken: readonly string[]) {
  return slugSchema.refine((slug) => !taken.includes(slug), {
    error: ({ input }) =>
      `“${String(input)}” is the address of a page of its own here. Add a word, for example the city.`,
  })
}

/** A slug for a title: accents dropped, punctuation and spaces to hyphens, cut at 100 characters. '' when nothing is left. */
export function slugOf(title: string): Slug {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '')
}
