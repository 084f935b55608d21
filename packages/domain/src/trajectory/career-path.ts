import { z } from 'zod'
import type { CareerModel } from '../careers/career-model.ts'
import type { Content } from '../content/snapshot.ts'
import { slugSchema } from '../frame/slug.ts'
import { clinicalInformatics, type Listing, listingsOf } from '../programs/listing.ts'
import type { Specialty } from '../specialties/specialty.ts'
import type { VisaStatusCode } from '../visas/visa-status.ts'

const optionalSlug = slugSchema.nullable().default(null)

/** A path that a person considers, by the names of its parts; null where a part is not chosen. */
export const pathChoiceSchema = z.strictObject({
  specialty: slugSchema,
  /** A residency listing. */
  residency: optionalSlug,
  /** A fellowship listing. */
  fellowship: optionalSlug,
  careerModel: optionalSlug,
  /** Whether waiver years belong to it; null: they do on a J-1, which asks for a waiver or for two years at home. */
  waiver: z.boolean().nullable().default(null),
})
export type PathChoice = z.infer<typeof pathChoiceSchema>

/** The same path with its parts looked up; null where not chosen or not published. */
export interface CareerPath {
  readonly specialty: Specialty
  readonly informatics: Specialty | null
  readonly residency: Listing | null
  readonly fellowship: Listing | null
  readonly careerModel: CareerModel | null
  /** What waiver years are like; null where nobody describes them. */
  readonly waiverPost: CareerModel | null
  readonly hasWaiver: boolean
}

/** Names of parts that are not published, for a note to the person. */
export interface ReadPath {
  readonly path: CareerPath | null
  readonly missing: readonly (keyof PathChoice)[]
}

/** The slug of the career model that describes the years of a waiver. */
export const waiverPostModel = 'waiver-post'

/** Looks the parts of a path up in what is published. Without its specialty there is no path. */
export function readPath(content: Content, choice: PathChoice, visa: VisaStatusCode | null): ReadPath {
  const { specialties, careerModels } = content.entries
  const specialty = specialties.find(({ slug }) => slug === choice.specialty) ?? null
  const listing = (slug: string | null, kind: 'residency' | 'fellowship') =>
    slug === null
      ? null
      : (listingsOf(content).find(({ program }) => program.slug === slug && program.kind === kind) ?? null)
  const parts = {
    specialty,
    residency: listing(choice.residency, 'residency'),
    fellowship: listing(choice.fellowship, 'fellowship'),
    careerModel: careerModels.find(({ slug }) => slug === choice.careerModel) ?? null,
  }
  const missing = (['specialty', 'residency', 'fellowship', 'careerModel'] as const).filter(
    (part) => choice[part] !== null && parts[part] === null,
  )
  if (!specialty) return { path: null, missing }
  const path = {
    ...parts,
    specialty,
    informatics: specialties.find(({ slug }) => slug === clinicalInformatics) ?? null,
    waiverPost: careerModels.find(({ slug }) => slug === waiverPostModel) ?? null,
    hasWaiver: choice.waiver ?? visa === 'j-1',
  }
  return { path, missing }
}
