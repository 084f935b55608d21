import type { Day } from '@evenkeel/domain'
import type { PagePart } from '../../reading/lettered-sections.tsx'
import { AdviceMethod } from './advice-method.tsx'
import { AnswersMethod } from './answers-method.tsx'
import { BalanceMethod } from './balance-method.tsx'
import { BesideMethod } from './beside-method.tsx'
import { CareerMethod } from './career-method.tsx'
import { ComparisonMethod } from './comparison-method.tsx'
import { FactMethod } from './fact-method.tsx'
import { FreshnessMethod } from './freshness-method.tsx'
import { NeedsMethod } from './needs-method.tsx'
import { PathMethod } from './path-method.tsx'
import { SearchMethod } from './search-method.tsx'
import { VisaMethod } from './visa-method.tsx'
import { WeekMethod } from './week-method.tsx'
import { WeightsMethod } from './weights-method.tsx'
import type { WorkedSearch } from './worked-search.ts'

/** The rules, each with its numbers. */
export function methodParts({ search, today }: { search: WorkedSearch; today: Day }): PagePart[] {
  return [
    { id: 'facts', title: 'From sources to a mark', body: <FactMethod today={today} /> },
    { id: 'visa-evidence', title: 'Who sponsors: three drawers', body: <VisaMethod /> },
    { id: 'search', title: 'How the search counts', body: <SearchMethod search={search} /> },
    { id: 'balance', title: 'How balance is rated', body: <BalanceMethod /> },
    { id: 'answers', title: 'From your answers to five scores', body: <AnswersMethod /> },
    { id: 'weights', title: 'What counts for you', body: <WeightsMethod /> },
    { id: 'beside', title: 'What stands beside the scores', body: <BesideMethod /> },
    { id: 'path', title: 'The years of a path', body: <PathMethod today={today} /> },
    { id: 'comparison', title: 'Paths against each other', body: <ComparisonMethod /> },
    { id: 'needs', title: 'What you need, and hard years', body: <NeedsMethod /> },
    { id: 'advice', title: 'Which advice you get', body: <AdviceMethod /> },
    { id: 'split-week', title: 'What a split post comes to', body: <WeekMethod /> },
    { id: 'waiver', title: 'How a job is held against a waiver', body: <CareerMethod /> },
    { id: 'freshness', title: 'How fresh this is', body: <FreshnessMethod /> },
  ]
}
