import { longDate } from '../calendar/day.ts'
import type { ContentKind } from '../content/content-kinds.ts'
import { sourceKinds } from '../facts/evidence.ts'
import type { FactDefinition } from '../facts/fact-definition.ts'
import { sourceStrengths } from '../facts/source.ts'
import { dimensions } from '../frame/dimensions.ts'
import { efforts } from '../frame/effort.ts'
import { labelOf, type Option } from '../frame/option.ts'
import { stages, trajectoryStages } from '../frame/stages.ts'
import { usStates } from '../frame/us-states.ts'
import { bands } from '../guidance/band.ts'
import { strategyGroups } from '../guidance/guidance-item.ts'
import { stressors } from '../guidance/stressors.ts'
import { filingDatasets } from '../institutions/filing.ts'
import { institutionFacts } from '../institutions/institution-facts.ts'
import { anchors } from '../pathway/milestone.ts'
import { identityFacts } from '../programs/identity-facts.ts'
import { programFacts } from '../programs/program-facts.ts'
import { programKinds } from '../programs/program.ts'
import { faqTopics } from '../reading/faq.ts'
import { resourceKinds } from '../reading/resource.ts'
import { balanceAttributes, evidenceLabels } from '../specialties/rating.ts'
import { specialtyKinds } from '../specialties/specialty.ts'
import { legalForces, visaTopics } from '../visas/visa-fact.ts'
import { visaStatusCodes } from '../visas/visa-status.ts'

/** Closed lists by the name of the field that holds them, wherever it stands. */
const listsByName: Readonly<Record<string, readonly Option[]>> = {
  anchor: anchors,
  attribute: balanceAttributes,
  band: bands,
  dataset: filingDatasets,
  dimension: dimensions,
  effort: efforts,
  evidence: evidenceLabels,
  force: legalForces,
  group: strategyGroups,
  helps: dimensions,
  sourceKind: sourceKinds,
  stage: [...stages, ...trajectoryStages],
  stages,
  state: usStates,
  strength: sourceStrengths,
  stressors,
  visas: visaStatusCodes,
}

/** Closed lists of fields whose name means something else in each kind. */
const listsByKind: Readonly<Partial<Record<ContentKind, Readonly<Record<string, readonly Option[]>>>>> = {
  programs: { kind: programKinds },
  specialties: { kind: specialtyKinds },
  resources: { kind: resourceKinds },
  faqs: { topic: faqTopics },
  visaFacts: { topic: visaTopics },
}

const labels: Readonly<Record<string, string>> = {
  acgmeId: 'ACGME program number',
  high: 'To',
  low: 'From',
  order: 'Place in the list',
  slug: 'Address name',
  url: 'Address',
  value: 'Step',
  when: 'When it applies',
}

/** The facts of a kind by key; none where a kind has no facts. */
export function factsOf(kind: ContentKind): Readonly<Record<string, FactDefinition>> {
  if (kind === 'programs') return programFacts
  return kind === 'institutions' ? institutionFacts : {}
}

/** What a key of an evidence row is called. */
export function evidenceKeyLabel(kind: ContentKind, key: string): string {
  const ofListing: Readonly<Record<string, { label: string }>> = kind === 'programs' ? identityFacts : {}
  return factsOf(kind)[key]?.label ?? ofListing[key]?.label ?? key
}

/** What editors call a field: its name in words where nothing else is said. */
export function fieldLabel(name: string): string {
  const words = name.replaceAll(
    /([a-z])([A-Z])/g,
    (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`,
  )
  return labels[name] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** A single value in words; null for not stated. Dates and closed lists read as they do for readers. */
export function valueInWords(kind: ContentKind, name: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : JSON.stringify(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value)
  const list = listsByKind[kind]?.[name] ?? listsByName[name]
  return list ? labelOf(list, value) : value
}
