/**
 * What stated facts of the work pattern are worth to a person, from 0 (hardest) to 1 (easiest). Editorial estimates,
 * fixed, and the same wherever such a fact is weighed.
 *
 * Weekly hours: 40 is an office week; 80 is the most that ACGME allows on average (Common Program Requirements, VI.F.1),
 * so everything from there on is worth nothing.
 */
export const workScales = {
  weeklyHours: [
    [40, 1],
    [50, 0.75],
    [60, 0.5],
    [80, 0],
  ],
  nights: { none: 1, some: 0.5, frequent: 0 },
  call: { none: 1, 'at-home': 0.6, 'in-house': 0 },
  weekends: { none: 1, some: 0.5, most: 0 },
} as const
