import { institutionFacts } from '../institutions/institution-facts.ts'
import { programFacts } from '../programs/program-facts.ts'
import { canonicalText } from './content-for-readers.ts'

type Values = Readonly<Record<string, unknown>>
type VisaPart = Readonly<Record<'policy' | 'evidence' | 'institution' | 'review date' | 'filings', string>>

/** What readers see of visas in a listing, by the words in which a change of it is named; null is no listing. */
const names: Readonly<Record<keyof VisaPart, string>> = {
  policy: 'Its visa policy changes.',
  evidence: 'The evidence for its visa policy changes.',
  institution: 'It moves to another institution, and readers see that one’s visa policy with it.',
  'review date': 'Its review date changes, and with it how fresh its visa policy looks.',
  filings: 'The filings that are shown as evidence on visas change.',
}

/** Why what readers see of visas differs between two states of a program or an institution; empty where it does not. */
export function visaChangesOf(
  kind: 'programs' | 'institutions',
  published: Values | null,
  proposed: Values,
): string[] {
  const before = visaPartOf(kind, published ?? {}, published === null)
  const after = visaPartOf(kind, proposed, published === null)
  return keys.filter((key) => before[key] !== after[key]).map((key) => names[key])
}

const keys = ['policy', 'evidence', 'institution', 'review date', 'filings'] as const

function visaPartOf(kind: 'programs' | 'institutions', entry: Values, isNew: boolean): VisaPart {
  const visaKeys = visaKeysOf(kind)
  const facts = recordOf(entry.facts)
  const stated = visaKeys.filter((key) => (facts[key] ?? null) !== null)
  const rows = listOf(entry.evidence)
    .map(recordOf)
    .flatMap((row) => {
      const about = listOf(row.facts).filter((fact) => visaKeys.includes(String(fact)))
      return about.length > 0 ? [canonicalText({ ...row, facts: about.map(String).sort() })] : []
    })
  const isVisaKnown = stated.length > 0 || rows.length > 0
  return {
    policy: canonicalText(stated.map((key) => [key, facts[key]])),
    evidence: canonicalText(rows.sort()),
    // A first listing says nothing on visas by standing under an institution that was reviewed itself.
    institution: isNew ? '' : canonicalText(entry.institution),
    'review date': isVisaKnown && !isNew ? canonicalText(entry.reviewBy) : '',
    filings: canonicalText(listOf(entry.filings)),
  }
}

function visaKeysOf(kind: 'programs' | 'institutions'): string[] {
  return Object.entries(kind === 'programs' ? programFacts : institutionFacts)
    .filter(([, { group }]) => group === 'visa')
    .map(([key]) => key)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
