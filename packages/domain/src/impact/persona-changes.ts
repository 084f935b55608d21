import { visaSponsorship } from '../eligibility/visa-sponsorship.ts'
import { assessPersona, type Persona } from '../personas/persona.ts'
import { movedPaths } from '../personas/moved-paths.ts'
import { movedPointInWords } from '../personas/moved-point-in-words.ts'
import { type SponsoredVisa, sponsoredVisas } from '../visas/visa-policy.ts'
import type { Listing } from '../programs/listing.ts'
import type { Day } from '../calendar/day.ts'
import type { ListingChange } from './listing-changes.ts'
import type { ReadersView } from './readers-view.ts'

/** What an example applicant would be told otherwise. */
export interface PersonaChange {
  readonly persona: Pick<Persona, 'slug' | 'name'>
  /** Titles of advice that they get from now on, that they do not get any more, and that stands in another place. */
  readonly adviceGained: readonly string[]
  readonly adviceLost: readonly string[]
  readonly isAdviceReordered: boolean
  /** Paths that they consider whose years change: 'Pathology, then Industry', with each change in a sentence. */
  readonly paths: readonly { readonly name: string; readonly changes: readonly string[] }[]
  /** Programs whose answer to their visa changes: 'not stated' before, 'sponsors' after. */
  readonly programs: readonly { readonly name: string; readonly before: string; readonly after: string }[]
}

/** Whom of the example applicants a change reaches, by the code that answers readers. */
export function personaChanges(
  personas: readonly Persona[],
  before: ReadersView,
  after: ReadersView,
  listings: readonly ListingChange[],
): PersonaChange[] {
  const { today } = after.index
  const paths = movedPaths(personas, { before: before.content, after: after.content, today })
  return personas.flatMap((persona) => {
    const old = adviceFor(persona, before)
    const next = adviceFor(persona, after)
    const change: PersonaChange = {
      persona: { slug: persona.slug, name: persona.name },
      adviceGained: titlesMissingIn(next, old),
      adviceLost: titlesMissingIn(old, next),
      isAdviceReordered: isReordered(old, next),
      paths: paths
        .filter((path) => path.persona === persona)
        .map(({ name, points }) => ({ name, changes: points.map(movedPointInWords) })),
      programs: programsFor(persona, listings, today),
    }
    return isNothing(change) ? [] : [change]
  })
}

interface Advice {
  readonly slug: string
  readonly title: string
}

function adviceFor(persona: Persona, { content }: ReadersView): Advice[] {
  return assessPersona(persona, content.entries.guidance).guidance.map(({ item }) => item)
}

function titlesMissingIn(list: readonly Advice[], other: readonly Advice[]): string[] {
  return list.filter(({ slug }) => !other.some((one) => one.slug === slug)).map(({ title }) => title)
}

function isReordered(before: readonly Advice[], after: readonly Advice[]): boolean {
  const stay = after.filter(({ slug }) => before.some((one) => one.slug === slug))
  const stayed = before.filter(({ slug }) => after.some((one) => one.slug === slug))
  return stay.some(({ slug }, at) => stayed[at]?.slug !== slug)
}

function programsFor({ context }: Persona, listings: readonly ListingChange[], today: Day) {
  const visa = sponsoredVisas.find(({ value }) => value === statusOf[context.visa ?? ''])?.value
  if (!visa) return []
  return listings.flatMap(({ name, before, after }) => {
    const change = { name, before: answerOf(before, visa, today), after: answerOf(after, visa, today) }
    return change.before === change.after ? [] : [change]
  })
}

/** The facts' keys of the statuses that an employer has to sponsor. */
const statusOf: Readonly<Record<string, SponsoredVisa>> = { 'j-1': 'j1', 'h-1b': 'h1b', 'o-1': 'o1' }

function answerOf(listing: Listing | null, visa: SponsoredVisa, today: Day): string {
  return listing ? visaSponsorship(listing, visa, today).text : 'Not listed'
}

function isNothing({ adviceGained, adviceLost, isAdviceReordered, paths, programs }: PersonaChange): boolean {
  return adviceGained.length + adviceLost.length + paths.length + programs.length === 0 && !isAdviceReordered
}
