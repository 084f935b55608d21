import { institutionFacts } from '../institutions/institution-facts.ts'
import { programFacts } from '../programs/program-facts.ts'
import { keysOf } from '../frame/typed-record.ts'
import { canonicalText } from './content-for-readers.ts'
import { visaWordsIn } from './visa-words.ts'

type Values = Readonly<Record<string, unknown>>
type Listed = 'programs' | 'institutions'

/** The states of a program or an institution between which what readers see of visas may differ. */
export interface ListingStates {
  /** What readers see today; null where they see nothing. */
  readonly published: Values | null
  /** What they saw last, where it was taken from them; null where they never saw it. */
  readonly last: Values | null
  readonly proposed: Values
}

/** Parts of a listing that say something on visas, as text to compare, each by the words in which a change is told. */
const spoken = {
  policy: 'Its visa policy changes.',
  evidence: 'The evidence for its visa policy changes.',
  filings: 'The filings that are shown as evidence on visas change.',
  words: 'What it says of visas in its notes, its sources or in words of its own changes.',
} as const

/** Parts that hand a visa policy to something else, or make it look fresher; they count once readers have seen it. */
const carried = {
  institution: 'It moves to another institution, and readers see that one’s visa policy with it.',
  identity: 'Its name or number changes, and its visa policy would stand under another one.',
  'review date': 'Its review date changes, and with it how fresh its visa policy looks.',
} as const

/**
 * Why what readers see of visas differs between two states of a program or an institution; empty where it does not. A
 * first listing says nothing on visas by standing under an institution that was reviewed itself; one that readers knew
 * and that comes back is held against what they saw last.
 */
export function visaChangesOf(kind: Listed, { published, last, proposed }: ListingStates): string[] {
  const [before, after] = [spokenParts(kind, published ?? {}), spokenParts(kind, proposed)]
  const said = keysOf(spoken).filter((key) => before[key] !== after[key])
  const known = published ?? last
  if (known === null) return said.map((key) => spoken[key])
  const hasPolicy = [known, proposed].some((entry) => isVisaKnown(kind, entry))
  const [held, comes] = [carriedParts(known, hasPolicy), carriedParts(proposed, hasPolicy)]
  const moved = keysOf(carried).filter((key) => held[key] !== comes[key])
  return [...said.map((key) => spoken[key]), ...moved.map((key) => carried[key])]
}

function spokenParts(kind: Listed, entry: Values): Record<keyof typeof spoken, string> {
  const facts = recordOf(entry.facts)
  return {
    policy: canonicalText(statedKeys(kind, entry).map((key) => [key, facts[key]])),
    evidence: canonicalText(visaRows(kind, entry).map(canonicalText).sort()),
    filings: canonicalText(listOf(entry.filings)),
    words: canonicalText(textsOf(kind, entry).filter((text) => visaWordsIn(text).length > 0)),
  }
}

function carriedParts(entry: Values, hasPolicy: boolean): Record<keyof typeof carried, string> {
  return {
    institution: canonicalText(entry.institution),
    identity: hasPolicy ? canonicalText([entry.name, entry.acgmeId]) : '',
    'review date': hasPolicy ? canonicalText(entry.reviewBy) : '',
  }
}

function isVisaKnown(kind: Listed, entry: Values): boolean {
  const parts = [statedKeys(kind, entry), visaRows(kind, entry), listOf(entry.filings)]
  return parts.some((part) => part.length > 0)
}

function statedKeys(kind: Listed, entry: Values): string[] {
  const facts = recordOf(entry.facts)
  return visaKeys[kind].filter((key) => (facts[key] ?? null) !== null)
}

/** Evidence rows on visas, each with just the visa facts that it speaks to. */
function visaRows(kind: Listed, entry: Values): Values[] {
  return rowsOf(entry).flatMap((row) => {
    const about = listOf(row.facts).filter((fact) => visaKeys[kind].includes(String(fact)))
    return about.length > 0 ? [{ ...row, facts: about.map(String).sort() }] : []
  })
}

/** Everything that an editor writes freely, where a sentence on visas could stand. */
function textsOf(kind: Listed, entry: Values): string[] {
  const facts = recordOf(entry.facts)
  return [
    entry.note,
    ...rowsOf(entry).flatMap(({ note, sourceName }) => [note, sourceName]),
    ...wordKeys[kind].map((key) => facts[key]),
  ].filter((text) => typeof text === 'string')
}

interface KindOfFact {
  readonly group: string
  readonly kind: string
}
const factsOf: Readonly<Record<Listed, Readonly<Record<string, KindOfFact>>>> = {
  programs: programFacts,
  institutions: institutionFacts,
}

function keysOfFacts(isMeant: (fact: KindOfFact) => boolean): Record<Listed, string[]> {
  const keysIn = (kind: Listed) =>
    Object.entries(factsOf[kind]).flatMap(([key, fact]) => (isMeant(fact) ? [key] : []))
  return { programs: keysIn('programs'), institutions: keysIn('institutions') }
}
const visaKeys = keysOfFacts(({ group }) => group === 'visa')
const wordKeys = keysOfFacts(({ kind }) => kind === 'words')

function rowsOf(entry: Values): Values[] {
  return listOf(entry.evidence).map(recordOf)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
