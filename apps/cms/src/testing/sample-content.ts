import { lexicalFromProse } from '../seed/lexical-from-prose.ts'

const source = {
  name: 'A source',
  url: 'https://www.example.org/source',
  strength: 'primary',
  checkedOn: '2026-01-15T12:00:00.000Z',
}

/** Running text as the editor stores it. */
export function written(text: string) {
  return lexicalFromProse([{ type: 'paragraph', spans: [{ type: 'text', text }] }])
}

/** A FAQ that can be published. */
export function faq(over: Record<string, unknown> = {}) {
  return {
    slug: 'may-i-practice',
    question: 'May I keep practicing?',
    answer: written('Yes, most people do.'),
    topic: 'career',
    sources: [source],
    reviewBy: '2099-01-01T12:00:00.000Z',
    _status: 'published',
    ...over,
  }
}

/** An institution that can be published. */
export function institution(over: Record<string, unknown> = {}) {
  return {
    slug: 'north-hospital',
    name: 'North Hospital',
    city: 'Boston',
    state: 'MA',
    _status: 'published',
    ...over,
  }
}

/** An evidence row that speaks to the given facts. */
export function evidence(facts: string[], over: Record<string, unknown> = {}) {
  return {
    facts,
    sourceKind: 'program-website',
    sourceName: 'Program website',
    url: 'https://www.example.org/program',
    checkedOn: '2026-01-15T12:00:00.000Z',
    agrees: true,
    ...over,
  }
}

/** A program listing that can be published once its institution is. */
export function program(institutionId: number, over: Record<string, unknown> = {}) {
  return {
    slug: 'north-clinical-informatics',
    name: 'Clinical Informatics at North',
    kind: 'fellowship',
    institution: institutionId,
    city: 'Boston',
    state: 'MA',
    facts: { j1: 'sponsors' },
    evidence: [evidence(['listing', 'j1'])],
    _status: 'published',
    ...over,
  }
}

/** A collection of programs that can be published once some listing states a J-1 policy. */
export function programCollection(over: Record<string, unknown> = {}) {
  return {
    slug: 'states-j-1',
    title: 'States J-1',
    summary: 'Those that say so.',
    body: written('For tests.'),
    criteria: 'j1=sponsors',
    reviewBy: '2099-01-01T12:00:00.000Z',
    _status: 'published',
    ...over,
  }
}

/** A visa fact that can be published once somebody else has looked at it. */
export function visaFact(over: Record<string, unknown> = {}) {
  return {
    slug: 'a-fee',
    title: 'A fee',
    visas: ['h-1b'],
    topic: 'fees',
    statement: written('The employer pays it.'),
    force: 'in-force',
    sources: [source],
    reviewBy: '2099-01-01T12:00:00.000Z',
    ...over,
  }
}
