import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'
import { webAddressSchema } from '../frame/web-address.ts'

/** Government records about an employer. None of them is a statement that a program sponsors. */
export const filingDatasets = [
  {
    value: 'uscis-h1b-employer',
    label: 'H-1B approvals of the employer, all occupations (USCIS)',
    help: 'Counts every occupation of the employer, faculty and staff included.',
  },
  {
    value: 'dol-lca-trainee',
    label: 'Labor condition applications with a resident or fellow title (DOL)',
    help: 'A labor condition application precedes a petition; it is not an approval.',
  },
] as const satisfies readonly Option[]

const countSchema = z.number().int().min(0).max(1_000_000)
/** What a dataset may say beside its count; blank where it does not, or where nobody wrote it down. */
const besideCount = countSchema.nullable().default(null)
const yearlyPaySchema = z.number().int().min(0).max(2_000_000).nullable().default(null)

/** What was seen in one dataset for one period. A zero is a seen zero; a missing row means nobody looked. */
export const filingSchema = z.object({
  dataset: z.enum(valuesOf(filingDatasets)),
  /** As the dataset names it: 'FY2022', 'FY2025 Q2'. */
  period: lineSchema(20),
  /** First-time approvals (USCIS), or applications with a resident or fellow title (DOL). */
  count: countSchema,
  /** Approvals to go on in H-1B status, with this employer or from another one (USCIS). */
  continuing: besideCount,
  /** Denials, of first-time and continuing petitions together (USCIS). */
  denied: besideCount,
  /** Applications with any other title (DOL). */
  otherTitles: besideCount,
  /** The lowest and the highest pay in the counted applications, dollars a year (DOL). */
  payFrom: yearlyPaySchema,
  payTo: yearlyPaySchema,
  /** The employer's names in the dataset that count here, as an import found them; blank in a row written by hand. */
  filedAs: passageSchema(600).nullable().default(null),
  url: webAddressSchema,
  checkedOn: daySchema,
  note: passageSchema(400).nullable().default(null),
})
export type Filing = z.infer<typeof filingSchema>
