import type { Day } from '../calendar/day.ts'
import { type Dimension, dimensions } from '../frame/dimensions.ts'
import type { Stage } from '../frame/stages.ts'
import type { Listing } from '../programs/listing.ts'
import { questionsAbout } from './dimension-questions.ts'
import { employerQuestionsAbout } from './employer-questions.ts'

/** Questions to one addressee. */
export interface NextQuestions {
  /** The listing that they are for; null where they hold for any program or employer. */
  readonly listing: Listing | null
  readonly to: 'program' | 'employer'
  readonly questions: readonly { readonly key: string; readonly question: string }[]
}

/** How many dimensions are asked about. */
const mostDimensions = 2
const withoutScores = 3

/** What to ask about: the lowest dimensions, at most two; without scores the first three, on which programs differ most. */
export function dimensionsToAsk(lowest: readonly { readonly dimension: Dimension }[]): Dimension[] {
  const named = lowest.slice(0, mostDimensions).map(({ dimension }) => dimension)
  return named.length > 0 ? named : dimensions.map(({ value }) => value).slice(0, withoutScores)
}

/**
 * Whom to ask what. Of chosen listings only what they leave open; before and in residency any program, where none is
 * chosen; from the fellowship on an employer, for the next step is a post.
 */
export function nextQuestions(
  about: readonly Dimension[],
  {
    stage,
    listings,
    today,
  }: { readonly stage: Stage | null; readonly listings: readonly Listing[]; readonly today: Day },
): NextQuestions[] {
  const isBeforeAPost = stage === 'fellowship' || stage === 'career'
  const chosen = [...new Map(listings.map((listing) => [listing.program.slug, listing])).values()]
  return [
    ...chosen.map((listing) => ({
      listing,
      to: 'program' as const,
      questions: questionsAbout(about, { listing, today }),
    })),
    ...(chosen.length === 0 && !isBeforeAPost
      ? [{ listing: null, to: 'program' as const, questions: questionsAbout(about, { today }) }]
      : []),
    ...(isBeforeAPost
      ? [{ listing: null, to: 'employer' as const, questions: employerQuestionsAbout(about) }]
      : []),
  ]
}
