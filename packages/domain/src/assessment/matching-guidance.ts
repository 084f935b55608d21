import type { Dimension } from '../frame/dimensions.ts'
import { type Effort, efforts } from '../frame/effort.ts'
import type { Stage } from '../frame/stages.ts'
import { type Band, bandOfScore } from '../guidance/band.ts'
import type { GuidanceItem } from '../guidance/guidance-item.ts'
import type { Stressor } from '../guidance/stressors.ts'
import type { VisaStatusCode } from '../visas/visa-status.ts'
import { type DimensionResult, lowestDimensions } from './dimension-result.ts'

/** What advice is matched against; null or an empty list where the person has not said. */
export interface Situation {
  readonly results: readonly DimensionResult[]
  readonly stage: Stage | null
  readonly visa: VisaStatusCode | null
  readonly specialty: string | null
  readonly careerModels: readonly string[]
  readonly stressors: readonly Stressor[]
}

/** A piece of advice that applies, with what in the person's answers calls for it. */
export interface MatchedGuidance {
  readonly item: GuidanceItem
  readonly effort: Effort
  /** Short reasons in words-ready pieces; empty for advice that holds for everybody at this stage. */
  readonly because: readonly Reason[]
}

export type Reason =
  | { readonly kind: 'dimension'; readonly dimension: Dimension; readonly band: Band }
  | { readonly kind: 'stressor'; readonly stressor: Stressor }
  | { readonly kind: 'visa'; readonly visa: VisaStatusCode }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'specialty'; readonly specialty: string }
  | { readonly kind: 'careerModel'; readonly careerModel: string }

/** What an item gains in rank when it helps a dimension that stands lowest. */
export const liftForLowest = 10

/**
 * The advice that fits, by rule: every kind of condition that an item sets has to hold, one of its values is enough.
 * What the person has not said meets no condition about it. An item for other stages than the person's is left out.
 *
 * Order: the editors' priority, raised by `liftForLowest` when the item helps a dimension that stands lowest; then soonest first;
 * then by title. The same answers always give the same list.
 */
export function matchGuidance(guidance: readonly GuidanceItem[], situation: Situation): MatchedGuidance[] {
  const lowest = new Set(lowestDimensions(situation.results).map(({ dimension }) => dimension))
  const rank = ({ priority, helps }: GuidanceItem) =>
    priority + (helps.some((dimension) => lowest.has(dimension)) ? liftForLowest : 0)
  return guidance
    .flatMap((item) => {
      const because = reasonsFor(item, situation)
      return because === null ? [] : [{ item, effort: item.effort, because }]
    })
    .sort(
      (a, b) =>
        rank(b.item) - rank(a.item) ||
        effortPlace(a.effort) - effortPlace(b.effort) ||
        byText(a.item.title, b.item.title) ||
        byText(a.item.slug, b.item.slug),
    )
}

/** Why an item applies; null where it does not. */
export function reasonsFor(
  item: Pick<GuidanceItem, 'stages' | 'when'>,
  situation: Situation,
): Reason[] | null {
  const { when, stages } = item
  const { stage, visa, specialty, careerModels, stressors, results } = situation
  if (stage !== null && !stages.includes(stage)) return null
  const bands = results.flatMap(({ dimension, score }) =>
    score === null ? [] : [{ dimension, band: bandOfScore(score) }],
  )
  const met: (readonly Reason[] | null)[] = [
    ifAsked(
      when.dimensions,
      bands.filter((own) =>
        when.dimensions.some((one) => one.dimension === own.dimension && one.band === own.band),
      ),
      (own) => ({ kind: 'dimension', ...own }),
    ),
    ifAsked(when.stages, within(when.stages, stage), (one) => ({ kind: 'stage', stage: one })),
    ifAsked(when.visas, within(when.visas, visa), (one) => ({ kind: 'visa', visa: one })),
    ifAsked(when.specialties, within(when.specialties, specialty), (one) => ({
      kind: 'specialty',
      specialty: one,
    })),
    ifAsked(
      when.careerModels,
      careerModels.filter((one) => when.careerModels.includes(one)),
      (one) => ({ kind: 'careerModel', careerModel: one }),
    ),
    ifAsked(
      when.stressors,
      stressors.filter((one) => when.stressors.includes(one)),
      (one) => ({ kind: 'stressor', stressor: one }),
    ),
  ]
  return met.includes(null) ? null : met.flatMap((reasons) => reasons ?? [])
}

/** No condition: no reasons. A condition: its reasons, or null where none of its values holds. */
function ifAsked<T>(
  condition: readonly unknown[],
  holding: readonly T[],
  say: (one: T) => Reason,
): Reason[] | null {
  if (condition.length === 0) return []
  return holding.length === 0 ? null : holding.map(say)
}

function within<T>(condition: readonly T[], own: T | null): T[] {
  return own !== null && condition.includes(own) ? [own] : []
}

function effortPlace(effort: Effort): number {
  return efforts.findIndex(({ value }) => value === effort)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
