import { type Preferences, usualCaution } from '@evenkeel/domain'

/** Five weights, as rank-order centroids in whole percent. */
export const fiveWeights: Preferences = {
  weights: { h1b: 46, weeklyHours: 26, nights: 16, call: 9, remoteDays: 4 },
  caution: usualCaution,
}
