import { type ContentKind, type Entry } from './content-kinds.ts'

const namers: { readonly [K in ContentKind]: (entry: Entry<K>) => string } = {
  specialties: ({ name }) => name,
  institutions: ({ name }) => name,
  programs: ({ name }) => name,
  visaStatuses: ({ name }) => name,
  visaFacts: ({ title }) => title,
  careerModels: ({ name }) => name,
  guidance: ({ title }) => title,
  guidePages: ({ title }) => title,
  milestones: ({ title }) => title,
  resources: ({ name }) => name,
  glossary: ({ term }) => term,
  faqs: ({ question }) => question,
}

/** What readers know an entry by, whatever its kind. */
export function entryName<K extends ContentKind>(kind: K, entry: Entry<K>): string {
  return namers[kind](entry)
}
