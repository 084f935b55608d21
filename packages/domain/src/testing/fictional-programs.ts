import type { EntryInput } from '../content/content-kinds.ts'
import { slugOf } from '../frame/slug.ts'
import { keysOf } from '../frame/typed-record.ts'
import { type UsState, usStates } from '../frame/us-states.ts'
import { programFacts } from '../programs/program-facts.ts'
import { seededRandom } from './seeded-random.ts'

/** A made-up institution with its made-up programs. */
export interface FictionalInstitution {
  readonly institution: EntryInput<'institutions'>
  readonly programs: readonly EntryInput<'programs'>[]
}

/**
 * Made-up listings for trying facets and loads: the same for the same size and seed, one to four programs an
 * institution, about half of all facts stated. Every entry is marked fictional and its name says so.
 *
 * @param size how many programs to make, 1 to 100,000
 */
export function* fictionalPrograms(size: number, seed = 1): Generator<FictionalInstitution> {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(random() * list.length)] ?? fallback
  for (let made = 0, number = 1; made < size; number += 1) {
    const state = pick(
      usStates.map(({ value }) => value),
      'ME',
    )
    const place = `${pick(placeStarts, 'North')}${pick(placeEnds, 'haven')}`
    const institution = fictionalInstitution(number, place, state, random)
    const count = Math.min(size - made, 1 + Math.floor(random() * 4))
    const programs = Array.from({ length: count }, (_, at) => fictionalProgram(institution, at + 1, random))
    made += count
    yield { institution, programs }
  }
}

const updatedOn = '2026-11-01'
const placeStarts = [
  'North',
  'Amber',
  'Quiet',
  'Silver',
  'Cedar',
  'Lantern',
  'Heron',
  'Granite',
  'Willow',
  'Tide',
]
const placeEnds = ['haven', 'ford', 'field', 'mouth', 'bridge', 'hollow', 'point', 'crest', 'mere', 'wick']
const houses = [
  'internal-medicine',
  'pediatrics',
  'family-medicine',
  'pathology',
  'psychiatry',
  'emergency-medicine',
]

function fictionalInstitution(number: number, city: string, state: UsState, random: () => number) {
  const name = `${city} Medical Center No. ${number} (fictional)`
  const hasPolicy = random() < 0.2
  return {
    slug: slugOf(name),
    updatedOn,
    name,
    city,
    state,
    fictional: true,
    facts: hasPolicy ? { h1b: 'sponsors' as const } : {},
    evidence: hasPolicy ? [evidence(['h1b'], random)] : [],
  }
}

function fictionalProgram(
  { slug, name, city, state }: { slug: string; name: string; city: string; state: UsState },
  number: number,
  random: () => number,
): EntryInput<'programs'> {
  const kind = random() < 0.4 ? 'fellowship' : 'residency'
  const facts = Object.fromEntries(
    keysOf(programFacts)
      .filter(() => random() < 0.5)
      .map((key) => [key, valueFor(key, random)]),
  )
  return {
    slug: `${slug}-${kind}-${number}`,
    updatedOn,
    kind,
    name:
      kind === 'fellowship'
        ? `Clinical Informatics Fellowship ${number}, ${name}`
        : `Residency ${number}, ${name}`,
    institution: slug,
    city,
    state,
    specialty: random() < 0.8 ? (houses[Math.floor(random() * houses.length)] ?? null) : null,
    note: 'This listing is made up for demonstration.',
    fictional: true,
    facts,
    evidence: [evidence(['listing', ...keysOf(programFacts).filter((key) => key in facts)], random)],
  }
}

function valueFor(key: keyof typeof programFacts, random: () => number) {
  const fact = programFacts[key]
  if (fact.kind === 'amount') {
    const share = random()
    if (fact.noLimit && share < 0.15) return fact.noLimit.value
    return fact.min + Math.floor(share * (fact.max - fact.min + 1))
  }
  const option = fact.options[Math.floor(random() * fact.options.length)]?.value
  return fact.kind === 'choices' ? [option] : option
}

function evidence<K extends string>(facts: readonly K[], random: () => number) {
  const month = String(1 + Math.floor(random() * 10)).padStart(2, '0')
  return {
    facts: [...facts],
    sourceKind: random() < 0.6 ? ('program-website' as const) : ('directory' as const),
    sourceName: 'Made-up source for demonstration',
    url: null,
    checkedOn: `${random() < 0.7 ? 2026 : 2025}-${month}-15`,
  }
}
