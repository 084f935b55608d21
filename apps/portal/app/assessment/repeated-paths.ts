import type { PathChoice, VisaStatusCode } from '@evenkeel/domain'

/** A path that says nothing new: at which place it stands, and which earlier one it repeats; the first place is 1. */
export interface RepeatedPath {
  readonly place: number
  readonly of: number
}

/** The paths that are alike in every part; left-open waiver years count as what they come to for this visa. */
export function repeatedPaths(
  paths: readonly (PathChoice | undefined)[],
  visa: VisaStatusCode | null,
): RepeatedPath[] {
  const firstPlaces = new Map<string, number>()
  return paths.flatMap((path, index) => {
    if (!path) return []
    const { specialty, residency, fellowship, careerModel, waiver } = path
    const parts = JSON.stringify([specialty, residency, fellowship, careerModel, waiver ?? visa === 'j-1'])
    const of = firstPlaces.get(parts)
    if (of !== undefined) return [{ place: index + 1, of }]
    firstPlaces.set(parts, index + 1)
    return []
  })
}

const ordinals = ['first', 'second', 'third']

/** 'The third path is the same as the first: the result shows it once.' */
export function repeatedInWords({ place, of }: RepeatedPath): string {
  return `The ${ordinals[place - 1]} path is the same as the ${ordinals[of - 1]}: the result shows it once.`
}
