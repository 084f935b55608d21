import type { AssessmentContext } from '../assessment/context.ts'
import type { Day } from '../calendar/day.ts'
import type { Content } from '../content/snapshot.ts'
import type { Stage, TrajectoryStage } from '../frame/stages.ts'
import type { CareerPath } from '../trajectory/career-path.ts'
import { waiverPostModel } from '../trajectory/career-path.ts'
import { hasNeeds } from '../trajectory/considered-path.ts'
import { inEditorsOrder } from '../careers/compared-careers.ts'
import { specialtiesInOrder } from '../specialties/specialty-order.ts'
import { fitOfCareerModel, fitOfProgram, fitOfSpecialty, type ProfileFit } from './profile-fit.ts'

/**
 * What is held against a person's needs: base specialties, all of them while the choice is open, later those that the
 * person names; the programs on their paths; every career model, the waiver post only where a waiver can come. In the
 * order in which they stand everywhere, not by how well they fit: which shortfall weighs most is the person's to say.
 * Nothing without needs. Stages that lie behind the person are left out.
 */
export function consideredFits(
  { entries }: Content,
  { context, paths }: { readonly context: AssessmentContext; readonly paths: readonly CareerPath[] },
  today: Day,
): ProfileFit[] {
  const { needs, stage, visa } = context
  if (!hasNeeds(needs)) return []
  const named = new Set([context.specialty, ...paths.map(({ specialty }) => specialty.slug)])
  const isOpen = stage === null || stage === 'before-residency'
  const mayHaveWaiver = visa === 'j-1' || paths.some(({ hasWaiver }) => hasWaiver)
  const listings = paths.flatMap(({ residency, fellowship }) =>
    [residency, fellowship].flatMap((one) => one ?? []),
  )
  return [
    ...specialtiesInOrder(entries.specialties)
      .filter(({ kind, slug }) => kind === 'base' && (isOpen || named.has(slug)))
      .map((specialty) => fitOfSpecialty(specialty, needs, stagesAhead(stage))),
    ...[...new Map(listings.map((listing) => [listing.program.slug, listing])).values()].flatMap(
      (listing) => fitOfProgram(listing, needs, today) ?? [],
    ),
    ...inEditorsOrder(entries.careerModels)
      .filter(({ slug }) => slug !== waiverPostModel || mayHaveWaiver)
      .map((model) => fitOfCareerModel(model, needs)),
  ]
}

/** The stages of a specialty that a person still has before them. Waiver years are those of a post, not of a specialty. */
function stagesAhead(own: Stage | null): TrajectoryStage[] {
  if (own === 'career') return ['career']
  if (own === 'fellowship') return ['fellowship', 'career']
  return ['pgy-1', 'later-residency', 'fellowship', 'career']
}
