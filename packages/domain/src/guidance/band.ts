import { z } from 'zod'
import { type Option, valuesOf } from '../frame/option.ts'

/** How a dimension stands, in the words of a result: below 40, 40 to below 70, 70 and above on 0-100. */
export const bands = [
  { value: 'low', label: 'Low (below 40)' },
  { value: 'middle', label: 'Middle (40 to 69)' },
  { value: 'high', label: 'High (70 and above)' },
] as const satisfies readonly Option[]
export const bandSchema = z.enum(valuesOf(bands))
export type Band = z.infer<typeof bandSchema>

/** The band of a score from 0 to 100. */
export function bandOfScore(score: number): Band {
  return score < 40 ? 'low' : score < 70 ? 'middle' : 'high'
}
