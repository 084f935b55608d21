import { type Effort, efforts } from '../frame/effort.ts'
import { type GuidanceItem, strategyGroups } from './guidance-item.ts'

/** One of the five groups of strategies with its advice, by how soon it can be done. */
export interface StrategyGroup {
  readonly group: GuidanceItem['group']
  readonly label: string
  readonly efforts: readonly {
    readonly effort: Effort
    readonly label: string
    readonly items: readonly GuidanceItem[]
  }[]
}

/** All advice in its groups, soonest first, inside by priority and then by title. Groups without advice are left out. */
export function strategiesByGroup(guidance: readonly GuidanceItem[]): StrategyGroup[] {
  return strategyGroups.flatMap(({ value: group, label }) => {
    const inGroup = guidance.filter((item) => item.group === group)
    if (inGroup.length === 0) return []
    return [
      {
        group,
        label,
        efforts: efforts.flatMap(({ value: effort, label: effortLabel }) => {
          const items = inGroup
            .filter((item) => item.effort === effort)
            .sort((a, b) => b.priority - a.priority || a.title.localeCompare(b.title, 'en'))
          return items.length === 0 ? [] : [{ effort, label: effortLabel, items }]
        }),
      },
    ]
  })
}
