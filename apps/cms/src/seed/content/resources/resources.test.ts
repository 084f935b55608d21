import { describe, expect, it } from 'vitest'
import { resourceKinds } from '@evenkeel/domain'
import { seedProblems } from '../seed-problems.ts'
import { resources } from './all-resources.ts'

describe('resources', () => {
  it.each(resources.map((one) => [one.slug, one] as const))('%s can be published', (_slug, one) => {
    expect(seedProblems('resources', one)).toEqual([])
  })

  it('has a slug of its own for each and something of every kind', () => {
    expect(new Set(resources.map((one) => one.slug)).size).toBe(resources.length)
    expect(new Set(resources.map((one) => one.kind))).toEqual(
      new Set(resourceKinds.map((kind) => kind.value)),
    )
  })

  it('shows help lines before everything else, with these numbers', () => {
    const inOrder = [...resources].sort((a, b) => (a.order ?? 100) - (b.order ?? 100))
    const lines = inOrder.filter((one) => one.kind === 'help-line')
    expect(inOrder.slice(0, lines.length)).toEqual(lines)
    expect(lines.map((one) => one.phone).filter(Boolean)).toEqual(['988', '1-888-409-0141', '741741'])
  })

  it('claims opening hours only where they are stated', () => {
    expect(resources.filter((one) => one.hours).map((one) => one.slug)).toEqual(['988-lifeline'])
  })
})
