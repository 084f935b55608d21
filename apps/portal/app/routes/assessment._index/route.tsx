import { resourcesByKind } from '@evenkeel/domain'
import { ButtonLink, Notice, Section } from '@evenkeel/ui'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { KeptPanel } from '../../assessment/kept-panel.tsx'
import { LoadFile } from '../../assessment/load-file.tsx'
import { minutesFor, stepsFor } from '../../assessment/steps.ts'
import type { PageHandle } from '../../enhancements.ts'
import { pageMeta } from '../../page-meta.ts'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { WhatItIs } from './what-it-is.tsx'

export function loader({ context }: LoaderFunctionArgs) {
  const { resources } = context.published.content.entries
  const instruments = resourcesByKind(resources).find(({ kind }) => kind === 'instrument')?.resources ?? []
  const steps = stepsFor({ stage: null, visa: null })
  return {
    instruments: instruments.map(({ slug, name, url }) => ({ slug, name, url })),
    items: steps.filter(({ item }) => item !== null).length,
    minutes: minutesFor(steps),
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Take stock of your balance',
    description:
      'A reflection on time, energy, control, growth and well-being, now and along the paths that you consider. Without an account; your answers are not kept.',
  })

export const handle = { enhancements: ['assessment'] } satisfies PageHandle

export default function Assessment() {
  const { instruments, items, minutes } = useLoaderData<typeof loader>()
  return (
    <ReadingPage
      name="Assessment"
      plate="Assessment"
      title="Take stock of your balance"
      lede="How your work and your life go together now, in five dimensions; how the paths that you consider would change that, year by year; and what can be done about it this week."
      extra={
        <p>
          <ButtonLink href="/assessment/questions">Begin</ButtonLink>
        </p>
      }
      controls={<KeptPanel />}
    >
      <Section id="what" title="What it is, and what it is not" plate="First">
        <WhatItIs instruments={instruments} />
      </Section>
      <Section id="how-long" title="How long it takes" plate="Second">
        <p>
          {items} short questions, one a page, and a few pages about your week, your wishes and your paths:
          about {minutes} minutes. Every one can be skipped. A dimension gets a score once half of its
          questions are answered; with fewer, the result says “not enough answers” and shows no number.
        </p>
      </Section>
      <Section id="answers" title="What happens to your answers" plate="Third">
        <Notice title="Nothing is kept by us">
          <p>
            Your answers travel inside the pages that you send. We compute what comes next and forget them:
            they stand in no database, in no log and in no address, and nobody else gets them.
          </p>
        </Notice>
        <p>
          Where scripts run, the answers also stay in this browser until you erase them, so that you can stop
          and go on, and so that your browser’s Back works; to begin then leads on from them. On a shared
          computer, erase them at the end. You can download them as a file at any time and load that file
          again.
        </p>
      </Section>
      <Section id="load" title="Go on from a file" plate="Fourth">
        <LoadFile />
      </Section>
    </ReadingPage>
  )
}
