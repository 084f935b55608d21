import type { Day, VisaFactsOnDay, VisaStatus } from '@evenkeel/domain'
import { PairOfLists, Prose } from '@evenkeel/ui'
import type { PagePart } from '../../reading/lettered-sections.tsx'
import { DayOf } from '../../reading/page-foot.tsx'
import { sourcesPart } from '../../reading/sources.tsx'
import { DatedFacts } from './dated-facts.tsx'
import { DueBefore } from './due-before.tsx'
import { DayToLookAt } from './day-to-look-at.tsx'

interface StatusData {
  readonly status: VisaStatus
  readonly facts: VisaFactsOnDay
  readonly day: Day
  readonly today: Day
}

/** What the page of a status consists of: the same parts for each. */
export function statusParts({ status, facts, day, today }: StatusData): PagePart[] {
  const hasFacts = facts.topics.length + facts.ended.length > 0
  return [
    {
      id: 'opens-and-limits',
      title: 'Opens and limits',
      body: (
        <PairOfLists
          pro={{ title: 'Opens', items: status.opens }}
          contra={{ title: 'Limits', items: status.limits }}
        />
      ),
    },
    { id: 'in-words', title: 'What it means for you', body: <Prose prose={status.body} headingLevel={3} /> },
    {
      id: 'facts',
      title: 'Dated facts',
      lede: hasFacts && (
        <>
          As of <DayOf day={day} />
          {day === today
            ? '. Under each heading stands the day from which it counts; where our sources give none, that is said, with the day on which we checked.'
            : ', as far as can be told today: what has ended by then is left out, what is announced is in.'}
        </>
      ),
      body: (
        <>
          {hasFacts && <DayToLookAt action={`/visas/${status.slug}`} day={day} today={today} />}
          <DueBefore facts={facts} />
          <DatedFacts facts={facts} />
        </>
      ),
    },
    sourcesPart(status.sources),
  ]
}
