import type { ContentKind } from './content-kinds.ts'
import { type Content, findEntry } from './snapshot.ts'

/** Where readers meet an entry: its own page, or its place on the page of its kind. Null where it has neither. */
export function entryAddress(content: Content, kind: ContentKind, slug: string): string | null {
  return addresses[kind](slug, content)
}

type AddressOf = (slug: string, content: Content) => string | null
const nowhere: AddressOf = () => null

const addresses: Readonly<Record<ContentKind, AddressOf>> = {
  programs: (slug) => `/programs/${slug}`,
  collections: (slug) => `/collections/${slug}`,
  specialties: (slug) => `/specialties/${slug}`,
  visaStatuses: (slug) => `/visas/${slug}`,
  careerModels: (slug) => `/careers/${slug}`,
  guidePages: (slug) => `/guide/${slug}`,
  faqs: (slug) => `/faqs/${slug}`,
  guidance: (slug) => `/guide/strategies#${slug}`,
  glossary: (slug) => `/glossary#${slug}`,
  resources: (slug) => `/help#${slug}`,
  institutions: nowhere,
  milestones: nowhere,
  visaFacts: (slug, content) => {
    const status = findEntry(content, 'visaFacts', slug)?.visas[0]
    return status ? `/visas/${status}#${slug}` : null
  },
}
