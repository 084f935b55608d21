import type { Day } from '@evenkeel/domain'
import type { PagePart } from '../../reading/lettered-sections.tsx'
import { BalanceMethod } from './balance-method.tsx'
import { CareerMethod } from './career-method.tsx'
import { FactMethod } from './fact-method.tsx'
import { FreshnessMethod } from './freshness-method.tsx'
import { SearchMethod } from './search-method.tsx'
import { VisaMethod } from './visa-method.tsx'
import type { WorkedSearch } from './worked-search.ts'

/** The rules, each with its numbers. */
export function methodParts({ search, today }: { search: WorkedSearch; today: Day }): PagePart[] {
  return [
    { id: 'facts', title: 'From sources to a mark', body: <FactMethod today={today} /> },
    { id: 'visa-evidence', title: 'Who sponsors: three drawers', body: <VisaMethod /> },
    { id: 'search', title: 'How the search counts', body: <SearchMethod search={search} /> },
    { id: 'balance', title: 'How balance is rated', body: <BalanceMethod /> },
    { id: 'waiver', title: 'How a job is held against a waiver', body: <CareerMethod /> },
    { id: 'freshness', title: 'How fresh this is', body: <FreshnessMethod /> },
  ]
}
