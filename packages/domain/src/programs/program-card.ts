import { z } from 'zod'
import type { Day } from '../calendar/day.ts'
import { visaEvidenceLevel, visaEvidenceLevels, visaSponsorship } from '../eligibility/visa-sponsorship.ts'
import { type FactStatus, factStatuses, newestDay } from '../facts/fact-status.ts'
import { dimensions, dimensionSchema } from '../frame/dimensions.ts'
import { labelOf, valuesOf } from '../frame/option.ts'
import { type TrajectoryStage, trajectoryStages, trajectoryStageSchema } from '../frame/stages.ts'
import { usStates } from '../frame/us-states.ts'
import { evidenceLabelSchema, scoreOfRating } from '../specialties/rating.ts'
import type { Specialty } from '../specialties/specialty.ts'
import { sponsoredVisas, visaPolicySchema } from '../visas/visa-policy.ts'
import { identityFact, programFactViews } from './fact-view.ts'
import type { Listing } from './listing.ts'
import { programKindSchema, programKinds } from './program.ts'

const statusSchema = z.enum(valuesOf(factStatuses))

/** The scores of the five dimensions at one stage, 0-100; null where there is no guidance yet. */
export const balanceSchema = z.object({
  stage: trajectoryStageSchema,
  stageLabel: z.string(),
  /** Name of the profile that the ratings come from: a specialty's, never the program's own. */
  basis: z.string(),
  scores: z.array(
    z.object({
      dimension: dimensionSchema,
      score: z.number().min(0).max(100).nullable(),
      evidence: evidenceLabelSchema,
    }),
  ),
})
export type Balance = z.infer<typeof balanceSchema>

/** A listing as a list of results shows it, and as the API answers it. */
export const programCardSchema = z.object({
  slug: z.string(),
  kind: programKindSchema,
  kindLabel: z.string(),
  name: z.string(),
  institution: z.object({ slug: z.string(), name: z.string() }),
  city: z.string(),
  state: z.string(),
  stateName: z.string(),
  specialty: z.object({ slug: z.string(), name: z.string() }).nullable(),
  fictional: z.boolean(),
  listingStatus: statusSchema,
  /** Day of the newest check that the program exists, the one that its mark rests on; null when nobody checked. */
  listingCheckedOn: z.string().nullable(),
  /** Day of the newest check of any of its facts; null when there is none. */
  checkedOn: z.string().nullable(),
  visas: z.array(
    z.object({
      visa: z.enum(valuesOf(sponsoredVisas)),
      label: z.string(),
      policy: visaPolicySchema.nullable(),
      level: z.enum(['program', 'institution']).nullable(),
      text: z.string(),
      status: statusSchema,
    }),
  ),
  /** The strongest thing found on any status; 'filings' are records about the employer, never a policy. */
  visaEvidence: z.enum(valuesOf(visaEvidenceLevels)),
  /** Stated facts of the work pattern, in words. */
  work: z.array(z.object({ key: z.string(), label: z.string(), text: z.string(), status: statusSchema })),
  /** Labels of facts that nobody has stated: sponsorship first, then the work pattern, then the rest. */
  unknown: z.array(z.string()),
  balance: balanceSchema.nullable(),
})
export type ProgramCard = z.infer<typeof programCardSchema>

/** The card of a listing on a day. */
export function programCard(listing: Listing, today: Day): ProgramCard {
  const { program, institution, specialty } = listing
  const views = programFactViews(program, today)
  const visas = sponsoredVisas.map(({ value }) => visaSponsorship(listing, value, today))
  const listed = identityFact(program, 'listing', today)
  return {
    slug: program.slug,
    kind: program.kind,
    kindLabel: labelOf(programKinds, program.kind),
    name: program.name,
    institution: { slug: institution.slug, name: institution.name },
    city: program.city,
    state: program.state,
    stateName: labelOf(usStates, program.state),
    specialty: specialty ? { slug: specialty.slug, name: specialty.name } : null,
    fictional: program.fictional,
    listingStatus: listed.status,
    listingCheckedOn: newestDay(listed.evidence) || null,
    checkedOn: newestDay(program.evidence) || null,
    visas: visas.map(({ visa, label, policy, level, text, status }) => ({
      visa,
      label,
      policy,
      level,
      text,
      status,
    })),
    visaEvidence: visaEvidenceLevel(listing),
    work: views.flatMap(({ group, key, label, text, status }) =>
      group === 'work' && text !== null ? [{ key, label, text, status }] : [],
    ),
    unknown: [
      ...visas.filter(({ policy }) => policy === null).map(({ label }) => `${label} sponsorship`),
      ...views.filter(({ group, text }) => group === 'work' && text === null).map(({ label }) => label),
      ...views
        .filter(({ group, text }) => group !== 'visa' && group !== 'work' && text === null)
        .map(({ label }) => label),
    ],
    balance: balanceOf(listing),
  }
}

/**
 * The balance of the stage that the program is: a fellowship's from its base specialty's profile where that rates the
 * fellowship, else from the profile of clinical informatics; a residency's PGY-1. Null where no profile is published.
 */
export function balanceOf({ program, specialty, fellowshipProfile }: Listing): Balance | null {
  if (program.kind === 'residency') return specialty ? balanceAt(specialty, 'pgy-1') : null
  const isRated = specialty?.ratings.some(({ stage, value }) => stage === 'fellowship' && value !== null)
  const profile = isRated ? specialty : fellowshipProfile
  return profile ? balanceAt(profile, 'fellowship') : null
}

/** The five scores of a profile at one stage; a dimension without a rating has no guidance yet. */
export function balanceAt(profile: Specialty, stage: TrajectoryStage): Balance {
  return {
    stage,
    stageLabel: labelOf(trajectoryStages, stage),
    basis: profile.name,
    scores: dimensions.map(({ value: dimension }) => {
      const rating = profile.ratings.find((one) => one.stage === stage && one.dimension === dimension)
      return {
        dimension,
        score: scoreOfRating(rating?.value ?? null),
        evidence: rating?.evidence ?? 'no-guidance',
      }
    }),
  }
}

/** Statuses that a reader should check before relying on a fact. */
export function needsChecking(status: FactStatus): boolean {
  return status === 'conflict' || status === 'stale' || status === 'unknown'
}
