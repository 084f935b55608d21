import type { NameVariant } from './institution-names.ts'
import type { IndexedInstitution } from './institution-index.ts'
import type { MatchReason } from './match-reason.ts'
import { tellingWeight } from './name-words.ts'

/** How alike an employer's names and an institution's are, from 0 to 1, and why. */
export interface NameLikeness {
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

const sameName: Readonly<Record<NameVariant['kind'], readonly [number, MatchReason]>> = {
  name: [1, 'same-name'],
  part: [0.95, 'same-part'],
  alias: [0.95, 'also-called'],
}
/** 'Yale' alone in a longer name tells less than a whole name does. */
const LIKE_ONE_WORD_ALIAS = 0.85
const LIKE_NAME = 0.95
/** A name without a telling word ('University Hospital') counts in its own city only. */
const TELLING_FROM = 1
const COMMON_FACTOR = 0.5
/** What it tells that both name the city in which both are: the place is counted already. */
const PLACE_IN_NAME = 0.5

/** The most alike pair of names. In the same city, the words that name it hardly join two names and do not part them. */
export function nameLikeness(
  { names, cityWords }: IndexedInstitution,
  employerNames: readonly (readonly string[])[],
  isSameCity: boolean,
): NameLikeness {
  let best: NameLikeness = { score: 0, reasons: [] }
  employerNames.forEach((own, at) => {
    for (const variant of names) {
      const pair = likenessOf(variant, own, isSameCity ? cityWords : nowhere)
      const isCommon = !isSameCity && weightOf(own) < TELLING_FROM
      const score = isCommon ? pair.score * COMMON_FACTOR : pair.score
      if (score <= best.score) continue
      const reasons = [pair.reason, ...(at > 0 ? (['trade-name'] as const) : [])]
      best = { score, reasons: isCommon ? [...reasons, 'common-words'] : reasons }
    }
  })
  return best
}

const nowhere: ReadonlySet<string> = new Set()

function likenessOf(variant: NameVariant, own: readonly string[], cityWords: ReadonlySet<string>) {
  if (isSame(variant.words, own)) {
    const [score, reason] = sameName[variant.kind]
    return { score, reason }
  }
  const theirs = new Set(variant.words)
  const ours = new Set(own)
  const shared = [...theirs].filter((word) => ours.has(word))
  const ofPlace = shared.filter((word) => cityWords.has(word))
  const together =
    weightOf(shared.filter((word) => !cityWords.has(word))) +
    (PLACE_IN_NAME * ofPlace.length) / Math.max(cityWords.size, 1)
  const apart = [...theirs, ...ours].filter(
    (word) => !(theirs.has(word) && ours.has(word)) && !cityWords.has(word),
  )
  const whole = 2 * together + weightOf(apart)
  const like = whole === 0 ? 0 : (2 * together) / whole
  return {
    score: like * (variant.words.length === 1 ? LIKE_ONE_WORD_ALIAS : LIKE_NAME),
    reason: 'similar-name' as const,
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + tellingWeight(word), 0)
}
