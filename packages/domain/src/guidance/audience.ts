import { dimensionResults } from '../assessment/dimension-result.ts'
import { type Reason, reasonsFor, type Situation } from '../assessment/matching-guidance.ts'
import type { Persona } from '../personas/persona.ts'
import type { GuidanceItem } from './guidance-item.ts'

/** What of an item decides who gets it. */
export type AddressedAdvice = Pick<GuidanceItem, 'stages' | 'when'>

/** A persona who would get an item, with what in their answers calls for it: nothing where no condition is set. */
export interface AudienceMember {
  readonly persona: Persona
  readonly because: readonly Reason[]
}

/** The personas who would get an item, in their own order: by the rule by which readers get it. */
export function audienceOf(item: AddressedAdvice, personas: readonly Persona[]): AudienceMember[] {
  return personas.flatMap((persona) => {
    const because = reasonsFor(item, situationOf(persona))
    return because === null ? [] : [{ persona, because }]
  })
}

function situationOf({ answers, context, paths }: Persona): Situation {
  const { stage, visa, specialty, careerModel, stressors } = context
  const careerModels = [careerModel, ...paths.map((path) => path.careerModel)].flatMap((one) => one ?? [])
  return {
    results: dimensionResults(answers, context),
    stage,
    visa,
    specialty,
    careerModels: [...new Set(careerModels)],
    stressors,
  }
}
