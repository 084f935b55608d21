import { type FullTimeWork, mixedWeek, type MixedWeek } from '@evenkeel/domain'

/** Full-time weeks of the two kinds of work in the example. */
export const workedParts: { readonly clinical: FullTimeWork; readonly informatics: FullTimeWork } = {
  clinical: {
    name: 'Clinical work',
    hours: { low: 48, high: 60 },
    nights: { low: 0, high: 5 },
    callDays: null,
    remoteShare: { low: 0, high: 0 },
    evidence: 'editorial-estimate',
  },
  informatics: {
    name: 'Informatics',
    hours: { low: 40, high: 50 },
    nights: { low: 0, high: 0 },
    callDays: { low: 0, high: 0 },
    remoteShare: { low: 40, high: 60 },
    evidence: 'editorial-estimate',
  },
}

/** Six tenths of clinical work, four of informatics. */
export const workedWeek: MixedWeek = mixedWeek(workedParts.clinical, workedParts.informatics, {
  clinicalShare: 0.6,
  informaticsShare: 0.4,
})

/** The same parts for somebody who would like to spend half of the time with patients. */
export const workedWish: MixedWeek = mixedWeek(workedParts.clinical, workedParts.informatics, {
  clinicalShare: 0.5,
  informaticsShare: 0.5,
})
