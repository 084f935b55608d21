import type { Day } from '../calendar/day.ts'
import type { Evidence } from '../facts/evidence.ts'
import type { ContentKind, Entry } from './content-kinds.ts'
import type { Problem } from './problems.ts'

/** A rule for publishing over an entry whose form is right. */
export type PublishRule<K extends ContentKind> = (entry: Entry<K>, today: Day) => Problem[]

/** The rules of each kind beyond its schema: nothing is published without who says so and when. */
export const publishRules: { [K in ContentKind]: readonly PublishRule<K>[] } = {
  specialties: [reviewLiesAhead, sourcesAreNotFromTheFuture, figuresAreNotFromTheFuture],
  institutions: [statedFactsHaveEvidence, evidenceIsNotFromTheFuture, filingsAreNotFromTheFuture],
  programs: [statedFactsHaveEvidence, listingHasEvidence, evidenceIsNotFromTheFuture],
  visaStatuses: [reviewLiesAhead, sourcesAreNotFromTheFuture],
  visaFacts: [reviewLiesAhead, sourcesAreNotFromTheFuture],
  careerModels: [reviewLiesAhead, sourcesAreNotFromTheFuture, figuresAreNotFromTheFuture],
  guidance: [reviewLiesAhead, sourcesAreNotFromTheFuture],
  guidePages: [reviewLiesAhead, sourcesAreNotFromTheFuture],
  milestones: [reviewLiesAhead, sourcesAreNotFromTheFuture],
  resources: [reviewLiesAhead],
  glossary: [sourcesAreNotFromTheFuture],
  faqs: [reviewLiesAhead, sourcesAreNotFromTheFuture],
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
