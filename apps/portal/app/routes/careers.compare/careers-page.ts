import { careersSideBySide, compareCareers, type Content, dimensionScores, hasScore } from '@evenkeel/domain'
import { profileComparePage } from '../../profiles/profile-compare-page.ts'

/** The comparison of the career models that an address names. */
export function careersPage(content: Content, parameters: URLSearchParams) {
  return profileComparePage(parameters, {
    folder: '/careers',
    noun: { one: 'a career model', many: 'career models' },
    offered: compareCareers(content.entries.careerModels).map(({ model }) => model),
    compare: careersSideBySide,
    stripsOf: (chosen) => [
      {
        group: 'balance',
        title: '',
        strips: chosen.map(({ ratings }) => {
          const scores = dimensionScores(ratings)
          return hasScore(scores) ? scores : null
        }),
      },
    ],
  })
}
