/** Days of a usual working week. */
export const workingDays = 5

/** What a way to work takes in a week of five days, in hours; `minutesADay` counts both ways together. */
export function weeklyCommute(minutesADay: number): number {
  return (minutesADay * workingDays) / 60
}
