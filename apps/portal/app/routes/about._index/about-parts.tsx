import { factStatuses } from '@evenkeel/domain'
import { ExternalLink, FactMark, Prose } from '@evenkeel/ui'
import type { PagePart } from '../../reading/lettered-sections.tsx'
import { audience, notAdvice, privacy, purpose } from './about-words.ts'
import { MarkRows } from './mark-rows.tsx'

interface AboutNumbers {
  readonly programs: number
  readonly sources: number
  readonly hosts: number
  readonly contact: string | null
}

/** What the page about the site consists of. */
export function aboutParts({ programs, sources, hosts, contact }: AboutNumbers): PagePart[] {
  return [
    { id: 'what', title: 'What this is', body: <Prose prose={purpose} /> },
    { id: 'who', title: 'Whom it is for', body: <Prose prose={audience} /> },
    {
      id: 'marks',
      title: 'How facts are marked',
      lede: 'Every fact on a program says who says so and when. From that follows one of these marks, by rule and for today.',
      body: (
        <MarkRows
          rows={factStatuses.map(({ value, help }) => ({
            key: value,
            mark: <FactMark status={value} />,
            words: help,
          }))}
        />
      ),
    },
    {
      id: 'method',
      title: 'Method',
      body: (
        <p>
          How the search counts, how facts age, how balance is rated and what we do not claim: all of it
          stands on <a href="/about/method">the method page</a>, with the numbers that the site itself
          computes with.
        </p>
      ),
    },
    {
      id: 'sources',
      title: 'Sources',
      body: (
        <p>
          {programs} program listings and everything else here rest on {sources} addresses at {hosts} hosts.{' '}
          <a href="/about/sources">All of them</a>, with the day on which each was checked and where it is
          used.
        </p>
      ),
    },
    { id: 'privacy', title: 'Privacy', body: <Prose prose={privacy} /> },
    { id: 'not-advice', title: 'What this is not', body: <Prose prose={notAdvice} /> },
    {
      id: 'contact',
      title: contact ? 'As data, and to whom to write' : 'As data',
      body: (
        <p>
          All that is published can be read by software as well: <a href="/api/v1">the API</a> and{' '}
          <a href="/api/v1/openapi.json">its description</a>.
          {contact?.startsWith('https:') && (
            <>
              {' '}
              Security problems go to <ExternalLink href={contact} />.
            </>
          )}
          {contact?.startsWith('mailto:') && (
            <>
              {' '}
              Security problems go to <a href={contact}>{contact.slice('mailto:'.length)}</a>.
            </>
          )}
        </p>
      ),
    },
  ]
}
