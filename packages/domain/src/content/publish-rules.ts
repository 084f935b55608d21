import type { z } from 'zod'
import type { Day } from '../calendar/day.ts'
import type { Evidence } from '../facts/evidence.ts'
import { type ContentKind, contentKinds, type Entry } from './content-kinds.ts'
import { type Problem, problemsOf } from './problems.ts'

/** What keeps an entry from being published on a day. */
export type PublishCheck = (entry: unknown, today: Day) => Problem[]

/** The checks of each kind: its form, then the rules beyond it. Nothing is published without who says so and when. */
export const publishChecks: Readonly<Record<ContentKind, PublishCheck>> = {
  specialties: check(contentKinds.specialties, [
    reviewLiesAhead,
    sourcesAreNotFromTheFuture,
    figuresAreNotFromTheFuture,
  ]),
  institutions: check(contentKinds.institutions, [
    statedFactsHaveEvidence,
    evidenceIsNotFromTheFuture,
    filingsAreNotFromTheFuture,
  ]),
  programs: check(contentKinds.programs, [
    statedFactsHaveEvidence,
    listingHasEvidence,
    evidenceIsNotFromTheFuture,
  ]),
  visaStatuses: check(contentKinds.visaStatuses, [reviewLiesAhead, sourcesAreNotFromTheFuture]),
  visaFacts: check(contentKinds.visaFacts, [reviewLiesAhead, sourcesAreNotFromTheFuture]),
  careerModels: check(contentKinds.careerModels, [
    reviewLiesAhead,
    sourcesAreNotFromTheFuture,
    figuresAreNotFromTheFuture,
  ]),
  guidance: check(contentKinds.guidance, [reviewLiesAhead, sourcesAreNotFromTheFuture]),
  guidePages: check(contentKinds.guidePages, [reviewLiesAhead, sourcesAreNotFromTheFuture]),
  milestones: check(contentKinds.milestones, [reviewLiesAhead, sourcesAreNotFromTheFuture]),
  resources: check(contentKinds.resources, [reviewLiesAhead]),
  glossary: check(contentKinds.glossary, [sourcesAreNotFromTheFuture]),
  faqs: check(contentKinds.faqs, [reviewLiesAhead, sourcesAreNotFromTheFuture]),
  // Whether the program list understands the criteria hangs on the listings: collectionProblems.
  collections: check(contentKinds.collections, [reviewLiesAhead, sourcesAreNotFromTheFuture]),
}

/** The form first; the rules only once it holds. */
function check<T>(
  schema: z.ZodType<T>,
  rules: readonly ((entry: T, today: Day) => Problem[])[],
): PublishCheck {
  return (entry, today) => {
    const parsed = schema.safeParse(entry)
    return parsed.success ? rules.flatMap((rule) => rule(parsed.data, today)) : problemsOf(parsed.error)
  }
}

function reviewLiesAhead({ reviewBy }: { reviewBy: Day }, today: Day): Problem[] {
  return reviewBy > today
    ? []
    : [{ path: 'reviewBy', message: 'The review date has passed: check the facts and set the next date.' }]
}

function sourcesAreNotFromTheFuture({ sources }: { sources: { checkedOn: Day }[] }, today: Day): Problem[] {
  return futureProblems(sources, 'sources', today)
}

function figuresAreNotFromTheFuture({ figures }: { figures: { source: { checkedOn: Day } }[] }, today: Day) {
  return futureProblems(
    figures.map((figure) => figure.source),
    'figures',
    today,
    '.source',
  )
}

function filingsAreNotFromTheFuture({ filings }: { filings: { checkedOn: Day }[] }, today: Day): Problem[] {
  return futureProblems(filings, 'filings', today)
}

function evidenceIsNotFromTheFuture({ evidence }: { evidence: readonly Evidence[] }, today: Day): Problem[] {
  return futureProblems(evidence, 'evidence', today)
}

function futureProblems(
  rows: readonly { checkedOn: Day }[],
  list: string,
  today: Day,
  inner = '',
): Problem[] {
  return rows.flatMap((row, index) =>
    row.checkedOn > today
      ? [
          {
            path: `${list}.${index}${inner}.checkedOn`,
            message: 'This day lies in the future: when was it checked?',
          },
        ]
      : [],
  )
}

function statedFactsHaveEvidence({
  facts,
  evidence,
}: {
  facts: Record<string, unknown>
  evidence: readonly Evidence[]
}): Problem[] {
  const supported = new Set(evidence.filter((row) => row.agrees).flatMap((row) => row.facts))
  return Object.entries(facts).flatMap(([key, value]) =>
    value !== null && !supported.has(key)
      ? [
          {
            path: `facts.${key}`,
            message: 'Nothing says so yet: add an evidence row that names this fact, or leave it blank.',
          },
        ]
      : [],
  )
}

function listingHasEvidence({ evidence }: Entry<'programs'>): Problem[] {
  return evidence.some((row) => row.agrees && row.facts.includes('listing'))
    ? []
    : [
        {
          path: 'evidence',
          message: 'Add an evidence row for "That the program exists": where is it listed?',
        },
      ]
}
