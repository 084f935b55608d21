import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FullTimeWork, mixedWeek, type AmountRange } from './mixed-week.ts'

const hospitalist: FullTimeWork = {
  name: 'Hospital medicine',
  hours: { low: 48, high: 60 },
  nights: { low: 0, high: 5 },
  callDays: { low: 0, high: 2 },
  remoteShare: { low: 0, high: 0 },
  evidence: 'editorial-estimate',
}
const informaticist: FullTimeWork = {
  name: 'Informatics',
  hours: { low: 40, high: 50 },
  nights: { low: 0, high: 0 },
  callDays: { low: 0, high: 1 },
  remoteShare: { low: 40, high: 60 },
  evidence: 'editorial-estimate',
}

describe('a split post', () => {
  it('of 0.6 clinical and 0.4 informatics, worked by hand', () => {
    const week = mixedWeek(hospitalist, informaticist, { clinicalShare: 0.6, informaticsShare: 0.4 })
    expect(week.hours?.low).toBeCloseTo(44.8, 10)
    expect(week.hours?.high).toBeCloseTo(56, 10)
    expect(week.clinicalHours?.high).toBeCloseTo(36, 10)
    expect(week.nights).toEqual({ low: 0, high: 3 })
    // 16 of 52 hours at 40 %, at the least; 20 of 48.8 at 60 %, at the most.
    expect(week.remoteShare?.low).toBeCloseTo((16 * 40) / 52, 10)
    expect(week.remoteShare?.high).toBeCloseTo((20 * 60) / 48.8, 10)
  })

  it('is unknown where a part that counts is unknown, and only there', () => {
    const silent = { ...hospitalist, nights: null }
    expect(mixedWeek(silent, informaticist, { clinicalShare: 0.5, informaticsShare: 0.5 }).nights).toBeNull()
    expect(mixedWeek(silent, informaticist, { clinicalShare: 0, informaticsShare: 1 }).nights).toEqual({
      low: 0,
      high: 0,
    })
  })

  it('holds the remote share of every week within the ranges', () => {
    const part = fc.tuple(
      fc.double({ min: 30, max: 70, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    )
    const span = (a: number, b: number): AmountRange => ({ low: Math.min(a, b), high: Math.max(a, b) })
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        part,
        part,
        part,
        part,
        unit,
        fc.array(unit, { minLength: 4, maxLength: 4 }),
        (a, b, c, d, share, at) => {
          const clinical = { ...hospitalist, hours: span(a[0], b[0]), remoteShare: span(a[1], b[1]) }
          const informatics = { ...informaticist, hours: span(c[0], d[0]), remoteShare: span(c[1], d[1]) }
          const within = (range: AmountRange, place = 0.5) =>
            range ? range.low + (range.high - range.low) * place : NaN
          const hours = [
            within(clinical.hours, at[0]) * share,
            within(informatics.hours, at[1]) * (1 - share),
          ] as const
          const remote = [
            within(clinical.remoteShare, at[2]),
            within(informatics.remoteShare, at[3]),
          ] as const
          const actual = (hours[0] * remote[0] + hours[1] * remote[1]) / (hours[0] + hours[1])
          const week = mixedWeek(clinical, informatics, { clinicalShare: share, informaticsShare: 1 - share })
          expect(actual).toBeGreaterThanOrEqual((week.remoteShare?.low ?? NaN) - 1e-6)
          expect(actual).toBeLessThanOrEqual((week.remoteShare?.high ?? NaN) + 1e-6)
        },
      ),
    )
  })
})
