import { dimensions } from '../frame/dimensions.ts'
import { labelOf } from '../frame/option.ts'
import { ratingSteps } from '../specialties/rating.ts'
import type { MovedPoint } from './moved-paths.ts'

/** A moved point in a sentence: 'PGY-1, time: from Hard (25) to Mixed (50); now short of what they need.' */
export function movedPointInWords({ stageLabel, dimension, from, to, fitFrom, fitTo }: MovedPoint): string {
  const what = `${stageLabel}, ${labelOf(dimensions, dimension).toLowerCase()}`
  const moved = from === to ? `stays at ${stepOf(to)}` : `from ${stepOf(from)} to ${stepOf(to)}`
  return `${what}: ${moved}${fitFrom === fitTo ? '' : `; ${fits[fitTo]}`}.`
}

const fits: Readonly<Record<MovedPoint['fitTo'], string>> = {
  meets: 'now enough for them',
  short: 'now short of what they need',
  accepted: 'now short, within the hard years that they accept',
  unknown: 'now nobody can tell whether it is enough',
  'not-asked': 'they did not say what they need',
}

function stepOf(score: number | null): string {
  if (score === null) return 'no guidance'
  const step = score / 25 + 1
  const label = Number.isInteger(step) ? labelOf(ratingSteps, String(step)) : null
  return label === null ? String(Math.round(score)) : `${label} (${score})`
}
