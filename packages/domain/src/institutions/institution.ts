import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { evidenceSchemaFor } from '../facts/evidence.ts'
import { slugSchema } from '../frame/slug.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'
import { keysOf } from '../frame/typed-record.ts'
import { usStateSchema } from '../frame/us-states.ts'
import { webAddressSchema } from '../frame/web-address.ts'
import { filingSchema } from './filing.ts'
import { type InstitutionFactKey, institutionFacts, institutionFactsSchema } from './institution-facts.ts'

export const institutionEvidenceKeys: [InstitutionFactKey, ...InstitutionFactKey[]] = [
  'j1',
  ...keysOf(institutionFacts).filter((key) => key !== 'j1'),
]

/** A sponsoring institution: the second and third level of visa evidence (its policy, filings seen) live here. */
export const institutionSchema = z.object({
  slug: slugSchema,
  updatedOn: daySchema,
  name: lineSchema(200),
  /** Other names that people search for: 'CHOP', 'UCSF'. */
  alsoCalled: z.array(lineSchema(120)).max(20).default([]),
  city: lineSchema(80),
  state: usStateSchema,
  website: webAddressSchema.nullable().default(null),
  note: passageSchema(1000).nullable().default(null),
  fictional: z.boolean().default(false),
  facts: institutionFactsSchema,
  evidence: z.array(evidenceSchemaFor(institutionEvidenceKeys)).max(100).default([]),
  filings: z.array(filingSchema).max(120).default([]),
})
export type Institution = z.infer<typeof institutionSchema>
