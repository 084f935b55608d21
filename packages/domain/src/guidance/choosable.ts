import type { Content } from '../content/snapshot.ts'
import type { CareerModel } from '../careers/career-model.ts'
import type { Specialty } from '../specialties/specialty.ts'
import { waiverPostModel } from '../trajectory/career-path.ts'
import type { AddressedAdvice } from './audience.ts'
import type { ConditionWarning } from './condition-warnings.ts'

type Chosen = Pick<Content['entries'], 'specialties' | 'careerModels'>

/** What readers can name about themselves: published base specialties and ways of working. */
export function choosable({ specialties, careerModels }: Chosen): {
  readonly specialties: readonly Specialty[]
  /** Without the years of a waiver: a stage of a path, not what somebody heads for. */
  readonly careerModels: readonly CareerModel[]
} {
  return {
    specialties: specialties.filter(({ kind }) => kind === 'base'),
    careerModels: careerModels.filter(({ slug }) => slug !== waiverPostModel),
  }
}

/** The slugs of what readers can name. */
export interface ChoosableSlugs {
  readonly specialties: readonly string[]
  readonly careerModels: readonly string[]
}

/**
 * Conditions on what no reader can name: not published, a subspecialty, or the waiver post. Where nothing else is
 * named of that kind, nobody can get the advice.
 */
export function choiceWarnings(
  { when }: AddressedAdvice,
  slugs: ChoosableSlugs,
  nameOf: (slug: string) => string,
): ConditionWarning[] {
  return (['specialties', 'careerModels'] as const).flatMap((kind): ConditionWarning[] => {
    const lost = when[kind].filter((slug) => !slugs[kind].includes(slug))
    if (lost.length === 0) return []
    const names = lost.map((slug) => `“${nameOf(slug)}”`).join(' or ')
    return lost.length === when[kind].length
      ? [{ verdict: 'never', message: `Nobody can get this: no reader can choose ${names}.` }]
      : [{ verdict: 'idle', message: `The condition on ${names} changes nothing: no reader can choose it.` }]
  })
}
