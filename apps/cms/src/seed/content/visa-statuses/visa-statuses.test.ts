import { describe, expect, it } from 'vitest'
import { visaStatusCodes } from '@evenkeel/domain'
import { seedProblems } from '../seed-problems.ts'
import { visaStatuses } from './all-visa-statuses.ts'

describe('visa statuses', () => {
  it('has one entry for each status a reader can choose, in the same order', () => {
    expect(visaStatuses.map((status) => status.slug)).toEqual(visaStatusCodes.map((code) => code.value))
  })

  it.each(visaStatuses.map((status) => [status.slug, status] as const))(
    '%s can be published',
    (_slug, status) => {
      expect(seedProblems('visaStatuses', status)).toEqual([])
      expect(status.sources?.length).toBeGreaterThan(0)
    },
  )

  it.each(visaStatuses.map((status) => [status.slug, status] as const))(
    '%s says what it opens and what it limits',
    (_slug, status) => {
      expect(status.opens?.length).toBeGreaterThan(0)
      expect(status.limits?.length).toBeGreaterThan(0)
    },
  )
})
