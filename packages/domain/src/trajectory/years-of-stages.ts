import { waiverService } from '../careers/waiver-clash.ts'
import type { TrajectoryStage } from '../frame/stages.ts'
import type { YearsOf } from './hard-years.ts'

/** Length of a clinical informatics fellowship, in years. */
export const fellowshipYears = 2

/**
 * How long the stages of a path last. Residency is as long as the specialty's profile says, the shorter end where it
 * names a range ('3-4'); without a stated length, and for a career, the length is open.
 */
export function yearsOfStages({ trainingYears }: { readonly trainingYears: string | null }): YearsOf {
  const [, years] = /^(\d+)/.exec(trainingYears ?? '') ?? []
  const lengths: Readonly<Record<TrajectoryStage, number | null>> = {
    'pgy-1': 1,
    'later-residency': years === undefined ? null : Math.max(0, Number(years) - 1),
    fellowship: fellowshipYears,
    'waiver-years': waiverService.years,
    career: null,
  }
  return (stage) => lengths[stage]
}
