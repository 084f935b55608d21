import { describe, expect, it } from 'vitest'
import { addMonths } from '@evenkeel/domain'
import { checkedOn } from '../citations/citation.ts'
import { seedProblems } from '../seed-problems.ts'
import { visaFacts } from './all-visa-facts.ts'

const published = visaFacts.filter((fact) => fact.draftBecause === undefined)
const drafts = visaFacts.filter((fact) => fact.draftBecause !== undefined)

describe('visa facts', () => {
  it.each(published.map((fact) => [fact.slug, fact] as const))('%s can be published', (_slug, fact) => {
    expect(seedProblems('visaFacts', fact)).toEqual([])
  })

  it.each(published.map((fact) => [fact.slug, fact] as const))(
    '%s says who says so and when',
    (_slug, fact) => {
      expect(fact.sources.map((source) => source.checkedOn)).toContain(checkedOn)
      expect(fact.sources.every((source) => /^https?:\/\/[^/]+\/?/.test(source.url))).toBe(true)
    },
  )

  it('has a slug of its own for each', () => {
    expect(new Set(visaFacts.map((fact) => fact.slug)).size).toBe(visaFacts.length)
  })

  it('keeps what nobody has read a source for as drafts that say what is missing', () => {
    expect(drafts.map((fact) => fact.slug)).toEqual([
      'conrad-30-authority-after-september-2025',
      'h-1b-six-years',
      'h-1b-cap-exempt-employers',
      'h-1b-step-3',
      'o-1-rare-in-training',
      'permanent-resident-needs-no-sponsor',
      'ead-needs-no-sponsor',
      'tn-not-for-clinical-residency',
    ])
    for (const fact of drafts) expect(fact.draftBecause).toMatch(/^(?:Needs a source|Not verified)\b.{20,}/)
  })

  it.each([
    ['h-1b-payment-proclaimed', 'in-force', '2025-09-21', '2026-06-08'],
    ['h-1b-payment-reach', 'blocked', '2025-10-20', null],
    ['h-1b-payment-first-ruling', 'blocked', '2026-06-08', null],
    ['h-1b-payment-stay-refused', 'blocked', '2026-07-24', null],
    ['h-1b-proclamation-extended', 'in-force', '2026-09-18', '2027-09-21'],
    ['h-1b-payment-second-ruling', 'blocked', '2026-09-30', null],
    ['h-1b-proposed-cap-fee', 'proposed', '2026-08-25', null],
  ])('%s is %s from %s to %s, and is looked at again within a month', (slug, force, from, to) => {
    const fact = visaFacts.find((one) => one.slug === slug)
    expect(fact?.force).toBe(force)
    expect(fact?.effectiveFrom).toBe(from)
    expect(fact?.effectiveTo ?? null).toBe(to)
    expect(fact?.reviewBy).toBe(addMonths(checkedOn, 1))
  })

  it('never gives the day of a check for the day from which a rule holds', () => {
    expect(published.filter((fact) => fact.effectiveFrom === checkedOn)).toEqual([])
    expect(published.filter((fact) => fact.effectiveFrom === null).length).toBeGreaterThan(10)
  })
})
