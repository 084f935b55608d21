import { describe, expect, it } from 'vitest'
import {
  dimensions,
  efforts,
  plainText,
  proseFromMarkdown,
  stages,
  stressors,
  strategyGroups,
  visaStatusCodes,
} from '@evenkeel/domain'
import { seedProblems } from '../seed-problems.ts'
import { guidance } from './all-guidance.ts'

const items = guidance.map((item) => [item.slug, item] as const)

describe('guidance', () => {
  it.each(items)('%s can be published', (_slug, item) => {
    expect(seedProblems('guidance', item)).toEqual([])
  })

  it.each(items)('%s is short and leaves no mark-up behind', (_slug, item) => {
    const text = plainText(proseFromMarkdown(item.body))
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(120)
    expect(text).not.toMatch(/[*#[\]]|\]\(/)
  })

  it('has at least 24 pieces of advice, each with a slug of its own', () => {
    expect(guidance.length).toBeGreaterThanOrEqual(24)
    expect(new Set(guidance.map((item) => item.slug)).size).toBe(guidance.length)
  })

  it.each(dimensions.map(({ value }) => [value]))('has something to say when %s is low', (dimension) => {
    const matching = guidance.filter((item) =>
      item.when.dimensions?.some((one) => one.dimension === dimension && one.band === 'low'),
    )
    expect(matching.length).toBeGreaterThan(0)
    expect(guidance.some((item) => item.helps.includes(dimension))).toBe(true)
  })

  it('names every stage, visa status, stressor, group and effort somewhere', () => {
    const used = {
      stages: guidance.flatMap((item) => item.stages),
      visas: guidance.flatMap((item) => item.when.visas ?? []),
      stressors: guidance.flatMap((item) => item.when.stressors ?? []),
      groups: guidance.map((item) => item.group),
      efforts: guidance.map((item) => item.effort),
    }
    for (const { value } of stages) expect(used.stages).toContain(value)
    for (const { value } of visaStatusCodes) expect(used.visas).toContain(value)
    for (const { value } of stressors) expect(used.stressors).toContain(value)
    for (const { value } of strategyGroups) expect(used.groups).toContain(value)
    for (const { value } of efforts) expect(used.efforts).toContain(value)
  })

  it('puts support before everything else when well-being is low', () => {
    const first = [...guidance].sort((a, b) => (b.priority ?? 50) - (a.priority ?? 50))[0]
    expect(first?.group).toBe('mental-health')
    expect(first?.when.dimensions).toEqual([{ dimension: 'well-being', band: 'low' }])
    for (const line of ['988', '1-888-409-0141', '741741', 'findahelpline.com'])
      expect(first?.body).toContain(line)
  })
})
