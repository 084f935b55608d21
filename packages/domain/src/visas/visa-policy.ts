import { z } from 'zod'
import { type Option, valuesOf } from '../frame/option.ts'

/** What a program or an institution says about sponsoring a status. "Not stated" is the absence of a value: null. */
export const visaPolicies = [
  { value: 'sponsors', label: 'Sponsors' },
  { value: 'case-by-case', label: 'Case by case' },
  { value: 'does-not', label: 'Does not sponsor' },
] as const satisfies readonly Option[]
export const visaPolicySchema = z.enum(valuesOf(visaPolicies))
export type VisaPolicy = z.infer<typeof visaPolicySchema>

/** The statuses for which a program can state a sponsorship policy. */
export const sponsoredVisas = [
  { value: 'j1', label: 'J-1' },
  { value: 'h1b', label: 'H-1B' },
  { value: 'o1', label: 'O-1' },
] as const satisfies readonly Option[]
export type SponsoredVisa = (typeof sponsoredVisas)[number]['value']
