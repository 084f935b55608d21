import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { webAddressSchema } from '../frame/web-address.ts'

/** Where a statement about a program or an institution comes from. */
export const sourceKinds = [
  { value: 'program-website', label: 'Program website' },
  { value: 'program-staff', label: 'Program staff' },
  { value: 'institution-website', label: 'Institution website' },
  { value: 'official-register', label: 'Official register' },
  { value: 'government-dataset', label: 'Government dataset' },
  { value: 'published-article', label: 'Published article' },
  { value: 'directory', label: 'Directory or public list' },
  { value: 'advisor', label: 'Advisor' },
  { value: 'applicant', label: 'Applicant' },
] as const satisfies readonly Option[]
export const sourceKindSchema = z.enum(valuesOf(sourceKinds))
export type SourceKind = z.infer<typeof sourceKindSchema>

/** An evidence row: one source that speaks to one or more facts, agreeing with what we state or not. */
export interface Evidence {
  /** Keys of the facts that the source speaks to. */
  readonly facts: readonly string[]
  readonly sourceKind: SourceKind
  readonly sourceName: string
  /** Null where the source has no address: a telephone call, an e-mail. */
  readonly url: string | null
  readonly checkedOn: string
  /** False: the source says something else than what the listing states; `note` then says what. */
  readonly agrees: boolean
  readonly note: string | null
}

/** Schema of an evidence row over the given fact keys. */
export function evidenceSchemaFor<K extends string>(factKeys: [K, ...K[]]) {
  return z
    .object({
      facts: z.array(z.enum(factKeys)).min(1, 'Say which facts this source speaks to.'),
      sourceKind: sourceKindSchema,
      sourceName: lineSchema(200),
      url: webAddressSchema.nullable().default(null),
      checkedOn: daySchema,
      agrees: z.boolean().default(true),
      note: passageSchema(600).nullable().default(null),
    })
    .refine((row) => row.agrees || row.note !== null, {
      path: ['note'],
      message: 'A source that disagrees needs a note: what does it say instead?',
    })
}
