import { DefinitionRows, ExternalLink, FactValue } from '@evenkeel/ui'
import { sourcesOfFact } from '../../programs/sources-of-fact.ts'
import { DayOf } from '../../reading/page-foot.tsx'
import type { ProgramPage } from './program-page.ts'
import { ReportLink } from './report-link.tsx'

/** What the listing itself rests on, where the program is on the web, and the same as data. */
export function RecordFacts({ page }: { page: ProgramPage }) {
  const { card, identity, website, institution, updatedOn, specialty } = page
  return (
    <DefinitionRows
      rows={[
        ...Object.values(identity).map(({ key, label, text, status, evidence }) => ({
          key,
          label,
          value: (
            <FactValue
              value={key === 'specialty' && specialty ? <SpecialtyLink {...specialty} /> : text}
              status={status}
              sources={sourcesOfFact(evidence)}
              foot={page.takesReports && <ReportLink page={page} fact={key} />}
            />
          ),
        })),
        {
          key: 'website',
          label: 'Program website',
          value: website ? <ExternalLink href={website} /> : 'None known to us',
        },
        {
          key: 'institution',
          label: 'Sponsoring institution',
          value: (
            <>
              {institution.name}
              {institution.website && (
                <>
                  {', '}
                  <ExternalLink href={institution.website} />
                </>
              )}
              {institution.note && <p>{institution.note}</p>}
            </>
          ),
        },
        ...(page.takesReports
          ? [
              {
                key: 'report',
                label: 'Wrong or missing here',
                value: <ReportLink page={page}>Tell the editors</ReportLink>,
              },
            ]
          : []),
        { key: 'updated', label: 'Record last changed', value: <DayOf day={updatedOn} /> },
        {
          key: 'data',
          label: 'As data',
          value: <a href={`/api/v1/programs/${card.slug}`}>This listing as JSON</a>,
        },
      ]}
    />
  )
}

function SpecialtyLink({ slug, name }: { slug: string; name: string }) {
  return <a href={`/specialties/${slug}`}>{name}</a>
}
