import type { CareerModel } from './career-model.ts'
import { inEditorsOrder } from './compared-careers.ts'
import { informaticsParts, splitAt, type SplitPost } from './split-post.ts'
import type { Specialty } from '../specialties/specialty.ts'

/** The split post that a person's wish for patient care asks for. */
export interface WishedSplit extends SplitPost {
  /** Clinical part of the FTE in percent. */
  readonly clinicalPercent: number
}

/**
 * The wish worked out for a specialty: that share of its full clinical week, the rest full-time informatics. The
 * informatics part is the career model that the person heads for where that one holds little patient care, else the
 * first such one in the editors' order. Null without a wish, at 0 and 100 percent, which are no split, and where no
 * career model can be the other part.
 */
export function wishedSplit(
  specialty: Specialty,
  {
    wished,
    careerModel,
    careerModels,
  }: {
    /** Percent of working time with patients; null where not said. */
    readonly wished: number | null
    readonly careerModel: CareerModel | null
    readonly careerModels: readonly CareerModel[]
  },
): WishedSplit | null {
  if (wished === null || wished <= 0 || wished >= 100) return null
  const parts = informaticsParts(inEditorsOrder(careerModels))
  const other = parts.find(({ slug }) => slug === careerModel?.slug) ?? parts[0]
  return other ? { clinicalPercent: wished, ...splitAt(specialty, other, wished) } : null
}
