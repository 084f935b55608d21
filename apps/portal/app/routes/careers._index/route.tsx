import { compareCareers, mostCompared, printList } from '@evenkeel/domain'
import { ButtonLink, DimensionLegend, EmptyState, Section } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { PageFoot } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { CareerCards } from './career-cards.tsx'
import { CareerTable } from './career-table.tsx'
import { WaiverClash } from './waiver-clash.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  return compareCareers(context.published.content.entries.careerModels)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Career models side by side',
    description:
      'Ways to work after training, from half clinic, half informatics to industry: hours, patient care, remote work, visa, and what a waiver forbids.',
  })

export default function Careers() {
  const careers = useLoaderData<typeof loader>()
  const slugs = careers.slice(0, mostCompared).map(({ model }) => model.slug)
  return (
    <ReadingPage
      name="Careers"
      plate="Careers"
      title="What the years after training can look like"
      lede="The same questions put to each way of working, so that you can hold them side by side. Ranges are editorial estimates where nothing better is known."
    >
      {careers.length === 0 ? (
        <EmptyState title="No career model is published yet">
          <p>
            The <a href="/guide">guide</a> has a chapter on what comes after training.
          </p>
        </EmptyState>
      ) : (
        <>
          <p>
            <ButtonLink href={`/careers/compare?ids=${printList(slugs)}`} tone="secondary">
              Compare them in one table, with reasons
            </ButtonLink>
          </p>
          <Section title="Balance, model by model" plate="Plate 1" id="balance">
            <DimensionLegend />
            <CareerCards careers={careers} />
          </Section>
          <Section title="The same questions to each" id="table">
            <CareerTable careers={careers} />
          </Section>
          <Section title="Where a waiver clashes" plate="Table" id="waiver">
            <WaiverClash careers={careers} />
          </Section>
        </>
      )}
      <PageFoot data="/api/v1/careers" />
    </ReadingPage>
  )
}
