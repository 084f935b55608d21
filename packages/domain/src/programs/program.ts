import { z } from 'zod'
import { daySchema } from '../calendar/day.ts'
import { programChangesSchema } from '../changes/program-change.ts'
import { evidenceSchemaFor } from '../facts/evidence.ts'
import { type Option, valuesOf } from '../frame/option.ts'
import { slugSchema, slugSchemaBeside } from '../frame/slug.ts'
import { lineSchema, passageSchema } from '../frame/text.ts'
import { keysOf } from '../frame/typed-record.ts'
import { usStateSchema } from '../frame/us-states.ts'
import { webAddressSchema } from '../frame/web-address.ts'
import { identityFacts } from './identity-facts.ts'
import { programFacts, programFactsSchema } from './program-facts.ts'

export const programKinds = [
  { value: 'residency', label: 'Residency' },
  {
    value: 'fellowship',
    label: 'Fellowship',
    help: 'Clinical informatics is a subspecialty fellowship, not a residency.',
  },
] as const satisfies readonly Option[]
export const programKindSchema = z.enum(valuesOf(programKinds))
export type ProgramKind = z.infer<typeof programKindSchema>

/** Keys that an evidence row of a program may name. */
const [firstIdentity, ...otherIdentity] = keysOf(identityFacts)
export const programEvidenceKeys: [EvidenceKey, ...EvidenceKey[]] = [
  firstIdentity ?? 'listing',
  ...otherIdentity,
  ...keysOf(programFacts),
]
type EvidenceKey = keyof typeof identityFacts | keyof typeof programFacts

/** Names under /programs that belong to pages of their own; no program can have one as its address. */
export const reservedProgramSlugs = ['collections', 'compare', 'export', 'places', 'saved'] as const

/** A program listing: our record of one residency or fellowship program. Null is always "not stated". */
export const programSchema = z.object({
  slug: slugSchemaBeside(reservedProgramSlugs),
  updatedOn: daySchema,
  kind: programKindSchema,
  name: lineSchema(200),
  /** Slug of the sponsoring institution. */
  institution: slugSchema,
  city: lineSchema(80),
  state: usStateSchema,
  /** Slug of the specialty (residency) or of the base specialty that houses the fellowship. */
  specialty: slugSchema.nullable().default(null),
  acgmeId: z
    .string()
    .regex(/^\d{10}$/, 'An ACGME program number has ten digits.')
    .nullable()
    .default(null),
  website: webAddressSchema.nullable().default(null),
  /** What readers should know about this record as a whole, for example how old its source is. */
  note: passageSchema(1000).nullable().default(null),
  /** True for made-up listings of a demonstration; shown on every page that shows the listing. */
  fictional: z.boolean().default(false),
  facts: programFactsSchema,
  evidence: z.array(evidenceSchemaFor(programEvidenceKeys)).max(100).default([]),
  /** An editor's own date for the next check of the whole listing, earlier than the facts' review periods ask. */
  reviewBy: daySchema.nullable().default(null),
  /** What readers saw change, newest first; kept by the content system with each publication. */
  changes: programChangesSchema,
})
export type Program = z.infer<typeof programSchema>
