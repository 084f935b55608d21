import { compareSpecialties, readChoice, type TrajectoryStage, trajectoryStages } from '@evenkeel/domain'
import { ButtonLink, ChoiceBar, DimensionLegend, EmptyState, Field, Section } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { IgnoredNotice } from '../../reading/ignored-notice.tsx'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { NumbersOfSpecialties } from './numbers-of-specialties.tsx'
import { SpecialtyRows } from './specialty-rows.tsx'

const firstStage: TrajectoryStage = 'pgy-1'

export function loader({ request, context }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams.get('stage')
  const { value, note } = readChoice(given, { label: 'Stage', options: trajectoryStages })
  const stage = value ?? firstStage
  return { stage, note, rows: compareSpecialties(context.published.content, stage) }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Specialties side by side',
    description:
      'Base specialties that lead to clinical informatics, compared on time, energy, control, growth and well-being, stage by stage.',
  })

export default function Specialties() {
  const { stage, note, rows } = useLoaderData<typeof loader>()
  const bases = rows.filter(({ kind }) => kind === 'base')
  const others = rows.filter(({ kind }) => kind !== 'base')
  return (
    <ReadingPage
      name="Specialties"
      plate="Specialties"
      title="Which base residency, and what it does to your days"
      lede="Clinical informatics is a fellowship: a residency in a base specialty comes first. Here they stand side by side, at one stage at a time."
      controls={
        <>
          <p>
            <ButtonLink href="/specialties/compare" tone="secondary">
              Compare all stages, with reasons
            </ButtonLink>
          </p>
          <ChoiceBar action="/specialties" label="Stage to compare at">
            <Field id="stage" label="Stage to compare at">
              {(control) => (
                <select name="stage" defaultValue={stage} {...control}>
                  {trajectoryStages.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </ChoiceBar>
          <IgnoredNotice notes={note === null ? [] : [note]} />
        </>
      }
    >
      {bases.length === 0 ? (
        <EmptyState title="No specialty profile is published yet">
          <p>Editors are at work on them. The programs can be searched meanwhile.</p>
        </EmptyState>
      ) : (
        <Section title={`Base specialties: ${bases[0]?.stageLabel ?? ''}`} plate="Plate 1" id="base">
          <DimensionLegend />
          <SpecialtyRows rows={bases} />
        </Section>
      )}
      {others.length > 0 && (
        <Section
          title="What they lead to"
          plate="Plate 2"
          id="after"
          lede="A fellowship has no PGY-1 of its own; the stage is named below the strip."
        >
          <SpecialtyRows rows={others} namesStage />
        </Section>
      )}
      {rows.length > 0 && (
        <Section title="The same in numbers" plate="Table 1" id="numbers">
          <NumbersOfSpecialties rows={rows} />
        </Section>
      )}
      <PageFoot data="/api/v1/specialties" />
    </ReadingPage>
  )
}
