import {
  type Content,
  hasScore,
  scoresAt,
  specialtiesInOrder,
  specialtiesSideBySide,
  trajectoryStages,
} from '@evenkeel/domain'
import { profileComparePage } from '../../profiles/profile-compare-page.ts'

/** The comparison of the specialties that an address names. */
export function specialtiesPage(content: Content, parameters: URLSearchParams) {
  return profileComparePage(parameters, {
    folder: '/specialties',
    noun: { one: 'a specialty', many: 'specialties' },
    offered: specialtiesInOrder(content.entries.specialties),
    compare: specialtiesSideBySide,
    stripsOf: (chosen) =>
      trajectoryStages.map(({ value: stage, label }) => ({
        group: stage,
        title: label,
        strips: chosen.map((profile) => {
          const scores = scoresAt(profile, stage)
          return hasScore(scores) ? scores : null
        }),
      })),
  })
}
