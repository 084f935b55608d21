import {
  balancePath,
  factGroups,
  filingDetails,
  filingSentence,
  identityFact,
  type Listing,
  programCard,
  programFact,
  programFactViews,
  questionsToAsk,
  shortProgramName,
  type Specialty,
  sponsoredVisas,
  visaSponsorship,
} from '@evenkeel/domain'
import { listingHistory } from '../../programs/listing-history.ts'

/** Changes on the listing's own page; the rest has a page of its own. */
const CHANGES_SHOWN = 6

/** Everything that a program's page shows on a day, in plain data. `takesReports`: readers can tell the editors. */
export function programPage(listing: Listing, today: string, takesReports: boolean) {
  const { program, institution, specialty, fellowshipProfile } = listing
  const views = programFactViews(program, today)
  const informatics = program.kind === 'fellowship' ? fellowshipProfile : null
  return {
    card: programCard(listing, today),
    shortName: shortProgramName(program.name, institution.name),
    website: program.website,
    institution: { name: institution.name, website: institution.website, note: institution.note },
    note: program.note,
    updatedOn: program.updatedOn,
    visas: sponsoredVisas.map(({ value }) => visaSponsorship(listing, value, today)),
    residentsOnly: programFact(program, 'permanentResidentsOnly', today),
    filings: institution.filings.map((filing) => ({
      sentence: filingSentence(filing),
      details: filingDetails(filing),
      url: filing.url,
      checkedOn: filing.checkedOn,
      note: filing.note,
    })),
    groups: factGroups
      .filter(({ value }) => value !== 'visa')
      .map(({ value, label }) => {
        const inGroup = views.filter(({ group }) => group === value)
        return {
          key: value,
          label,
          known: inGroup.filter(({ text }) => text !== null),
          open: inGroup
            .filter(({ text }) => text === null)
            .map((view) => ({ key: view.key, label: view.label })),
        }
      }),
    identity: {
      listing: identityFact(program, 'listing', today),
      specialty: { ...identityFact(program, 'specialty', today), text: specialty?.name ?? null },
      acgmeId: identityFact(program, 'acgmeId', today),
    },
    path: balancePath(specialty, informatics),
    specialty: specialty ? nameOf(specialty) : null,
    /** The profiles from which the ratings of `path` are taken. */
    profiles: [specialty, informatics].flatMap((profile) => (profile ? [nameOf(profile)] : [])),
    questions: questionsToAsk(listing, today),
    takesReports,
    history: listingHistory(program, CHANGES_SHOWN),
    hasOlderChanges: program.changes.length > CHANGES_SHOWN,
  }
}

function nameOf({ slug, name }: Specialty): Pick<Specialty, 'slug' | 'name'> {
  return { slug, name }
}

export type ProgramPage = ReturnType<typeof programPage>
