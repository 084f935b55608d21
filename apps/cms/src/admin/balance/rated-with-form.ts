import {
  type Content,
  type DimensionRating,
  dimensionRatingSchema,
  emptyContent,
  type Rating,
  ratingSchema,
} from '@evenkeel/domain'
import { z } from 'zod'

/** Profiles and career models as readers have them now. */
export type Rated = Pick<Content['entries'], 'specialties' | 'careerModels'>

const formSchema = z.looseObject({ slug: z.string().catch(''), ratings: z.array(z.unknown()).catch([]) })

/** Published content before and after the ratings in a form; null where readers do not have the entry yet. */
export function contentsWithForm(
  rated: Rated,
  kind: keyof Rated,
  form: unknown,
): { readonly before: Content; readonly after: Content } | null {
  const { slug, ratings } = formSchema.parse(form)
  if (!rated[kind].some((entry) => entry.slug === slug)) return null
  const changed: Rated =
    kind === 'specialties'
      ? {
          ...rated,
          specialties: rated.specialties.map((one) =>
            one.slug === slug ? { ...one, ratings: wholeOnes<Rating>(ratings, ratingSchema) } : one,
          ),
        }
      : {
          ...rated,
          careerModels: rated.careerModels.map((one) =>
            one.slug === slug
              ? { ...one, ratings: wholeOnes<DimensionRating>(ratings, dimensionRatingSchema) }
              : one,
          ),
        }
  return { before: contentOf(rated), after: contentOf(changed) }
}

/** Rows that are half filled count as not rated yet. */
function wholeOnes<T>(rows: readonly unknown[], schema: z.ZodType<T>): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

function contentOf(rated: Rated): Content {
  const empty = emptyContent()
  return { ...empty, entries: { ...empty.entries, ...rated } }
}
