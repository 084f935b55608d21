import { ButtonLink, PageTitle, Section, Trajectory } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CollectionsLine } from '../../collections/collections-line.tsx'
import { pageMeta } from '../../page-meta.ts'
import { AtAGlance } from './at-a-glance.tsx'
import { homePage } from './home-page.ts'
import styles from './home.module.css'
import { HowMuchIsKnown } from './how-much-is-known.tsx'
import { ProgramSearch } from './program-search.tsx'
import { WaysIn } from './ways-in.tsx'

export function loader({ context: { published, index } }: LoaderFunctionArgs) {
  return homePage(published.content, index)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Evenkeel: choose a training path that you can live with',
    description:
      'For international medical graduates on the way into clinical informatics in the United States: programs, visas, later jobs and what each does to your days. A source and a date on every fact; what nobody states is shown as unknown.',
  })

export default function Home() {
  const page = useLoaderData<typeof loader>()
  const { example, numbers } = page
  return (
    <>
      <div className={styles.opening}>
        <div>
          <PageTitle
            plate="For international medical graduates"
            title="Choose a training path that you can live with"
            lede="The way into clinical informatics in the United States: which residency, which fellowship, which visa, which later job, and what each does to your time, energy, control, growth and well-being."
          />
          <ProgramSearch />
          {numbers.total > 0 && <AtAGlance numbers={numbers} asOf={page.asOf} />}
        </div>
        {example && (
          <aside className={styles.example} aria-labelledby="example-title">
            <h2 className={styles.caption} id="example-title">
              One path, five dimensions:{' '}
              <a href={`/specialties/${example.slug}`}>{example.name.toLowerCase()}</a> into clinical
              informatics
            </h2>
            <Trajectory
              title={`${example.name} into clinical informatics`}
              steps={example.path.map(({ stage, label, scores }) => ({ key: stage, label, values: scores }))}
            />
            <p className={styles.remark}>
              Editors’ ratings of a specialty, not of one program. Conditions vary.
            </p>
          </aside>
        )}
      </div>
      <Section id="ways-in" title="Three ways in">
        <WaysIn page={page} />
        <CollectionsLine {...page.collections} />
      </Section>
      {numbers.total > 0 && (
        <Section
          id="known"
          title="How much is known"
          lede="Programs publish little about visas. What nobody states stays unknown here: it is shown, counted, and turned into a question that you can ask."
        >
          <HowMuchIsKnown numbers={numbers} asOf={page.asOf} />
        </Section>
      )}
      <Section
        id="help-first"
        title="Not well tonight?"
        lede="Before any chart: people who answer the telephone, for residents and for anyone."
      >
        <p>
          <ButtonLink href="/help" tone="secondary">
            See who to call
          </ButtonLink>
        </p>
      </Section>
    </>
  )
}
