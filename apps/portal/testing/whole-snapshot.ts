import type { ContentKind, EntryInput, Snapshot } from '@evenkeel/domain'
import { buildEvidence, buildInstitution, buildProgram, buildSpecialty } from '@evenkeel/domain/testing'

type Entries = { readonly [K in ContentKind]: readonly EntryInput<K>[] }

const updatedOn = '2026-11-01'
const reviewBy = '2027-11-01'
const body = [{ type: 'paragraph' as const, spans: [{ type: 'text' as const, text: 'For tests.' }] }]
const source = {
  name: 'An office',
  url: 'https://office.example/page',
  strength: 'primary' as const,
  checkedOn: '2026-10-01',
}

const entries: Entries = {
  specialties: [
    buildSpecialty({
      ratings: [
        {
          stage: 'pgy-1',
          dimension: 'time',
          value: 4,
          evidence: 'editorial-estimate',
          reason: 'Daytime work.',
        },
      ],
    }),
  ],
  institutions: [buildInstitution()],
  programs: [
    buildProgram({
      specialty: 'pathology',
      facts: { j1: 'sponsors' },
      evidence: [buildEvidence(['listing', 'j1'])].map((row) => ({ ...row, facts: ['listing', 'j1'] })),
    }),
    buildProgram({ slug: 'second-fellowship', name: 'Second Fellowship' }),
  ],
  visaStatuses: [{ slug: 'j-1', updatedOn, name: 'J-1', summary: 'For tests.', body, reviewBy }],
  visaFacts: [
    {
      slug: 'seven-years',
      updatedOn,
      title: 'Seven years',
      visas: ['j-1'],
      topic: 'length',
      statement: body,
      force: 'in-force',
      effectiveFrom: '2020-01-01',
      sources: [source],
      reviewBy,
    },
    {
      slug: 'over',
      updatedOn,
      title: 'Over',
      visas: ['j-1'],
      topic: 'length',
      statement: body,
      force: 'in-force',
      effectiveFrom: '2010-01-01',
      effectiveTo: '2019-12-31',
      sources: [source],
      reviewBy,
    },
  ],
  careerModels: [
    {
      slug: 'hybrid',
      updatedOn,
      name: 'Hybrid',
      summary: 'For tests.',
      body,
      clinicalShare: { low: 40, high: 60, evidence: 'editorial-estimate' },
      weeklyHours: {},
      remoteShare: {},
      nightsAndCall: 'Some.',
      typicalEmployers: 'Hospitals.',
      visaNotes: 'Ask.',
      reviewBy,
    },
  ],
  guidance: [
    {
      slug: 'plan-the-week',
      updatedOn,
      title: 'Plan the week',
      body,
      group: 'time-boundaries',
      effort: 'this-week',
      helps: ['control'],
      stages: ['residency'],
      when: { dimensions: [{ dimension: 'control', band: 'low' }] },
      reviewBy,
    },
  ],
  guidePages: [{ slug: 'start', updatedOn, title: 'Start', order: 1, summary: 'For tests.', body, reviewBy }],
  milestones: [
    {
      slug: 'apply',
      updatedOn,
      title: 'Apply',
      body,
      stage: 'residency',
      anchor: 'fellowship-start',
      offsetDays: -365,
      sources: [source],
      reviewBy,
    },
  ],
  resources: [
    {
      slug: 'help-line',
      updatedOn,
      name: 'Help line',
      kind: 'help-line',
      description: 'For tests.',
      phone: '988',
      checkedOn: '2026-10-01',
      reviewBy,
    },
  ],
  glossary: [{ slug: 'img', updatedOn, term: 'IMG', definition: 'A graduate of a school abroad.' }],
  faqs: [
    {
      slug: 'is-it-good',
      updatedOn,
      question: 'Is it good?',
      answer: body,
      topic: 'choosing',
      reviewBy,
      sources: [source],
    },
  ],
  collections: [
    {
      slug: 'states-j-1',
      updatedOn,
      title: 'States J-1',
      summary: 'For tests.',
      body,
      criteria: 'j1=sponsors',
      order: 1,
      sources: [source],
      reviewBy,
    },
  ],
}

/** A snapshot with at least one entry of every kind, as the cms would send it. */
export function wholeSnapshot(parts: Partial<Entries> = {}, asOf = '2026-11-20T08:00:00.000Z'): Snapshot {
  const lists = new Map<string, unknown[]>()
  for (const [kind, list] of Object.entries({ ...entries, ...parts })) lists.set(kind, [...list])
  return { format: 'evenkeel-snapshot', version: 1, asOf, entries: Object.fromEntries(lists) }
}

/** A snapshot with so many words in its glossary and nothing else. */
export function glossarySnapshot(size: number, asOf?: string): Snapshot {
  const glossary = Array.from({ length: size }, (_, at) => ({
    slug: `word-${at + 1}`,
    updatedOn,
    term: `Word ${at + 1}`,
    definition: 'For tests.',
  }))
  const none = Object.fromEntries(Object.keys(entries).map((kind) => [kind, []]))
  return wholeSnapshot({ ...none, glossary }, asOf)
}
