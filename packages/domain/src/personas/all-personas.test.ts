import { describe, expect, it } from 'vitest'
import { answersSchema } from '../assessment/answers.ts'
import { hardYearsAnswers } from '../assessment/context.ts'
import { itemsFor } from '../assessment/instrument.ts'
import { dimensions } from '../frame/dimensions.ts'
import { slugSchema } from '../frame/slug.ts'
import { stages } from '../frame/stages.ts'
import { bandOfScore, bands } from '../guidance/band.ts'
import { stressors } from '../guidance/stressors.ts'
import { visaStatusCodes } from '../visas/visa-status.ts'
import { personas } from './all-personas.ts'
import { assessPersona } from './persona.ts'

const assessed = personas.map((persona) => ({ persona, result: assessPersona(persona, []) }))

describe('between them the personas hold', () => {
  const places = dimensions.flatMap(({ value }) => bands.map((band) => [value, band.value] as const))
  it.each(places)('%s, %s', (dimension, band) => {
    const found = assessed.filter(({ result }) =>
      result.dimensions.some(
        (one) => one.dimension === dimension && one.score !== null && bandOfScore(one.score) === band,
      ),
    )
    expect(found.map(({ persona }) => persona.slug)).not.toEqual([])
  })

  it.each(stages.map(({ value }) => value))('the stage %s', (stage) => {
    expect(personas.map(({ context }) => context.stage)).toContain(stage)
  })
  it.each(visaStatusCodes.map(({ value }) => value))('the status %s', (visa) => {
    expect(personas.map(({ context }) => context.visa)).toContain(visa)
  })
  it.each(stressors.map(({ value }) => value))('the stressor %s', (stressor) => {
    expect(personas.flatMap(({ context }) => context.stressors)).toContain(stressor)
  })
  it.each(hardYearsAnswers.map(({ value }) => value))('hard years: %s', (answer) => {
    expect(personas.map(({ context }) => context.hardYears)).toContain(answer)
  })
  it('a dimension of which too little was answered, somebody who needs support, and nobody twice', () => {
    expect(assessed.some(({ result }) => result.dimensions.some(({ score }) => score === null))).toBe(true)
    expect(assessed.filter(({ result }) => result.supportFirst).map(({ persona }) => persona.slug)).toEqual([
      'pediatric-intern-in-trouble',
    ])
    expect(new Set(personas.map(({ slug }) => slug)).size).toBe(personas.length)
  })
})

describe.each(personas.map((persona) => [persona.slug, persona] as const))('%s', (slug, persona) => {
  it('answers only what such a person is asked', () => {
    expect(answersSchema.safeParse(persona.answers).error).toBeUndefined()
    const asked = new Set(itemsFor(persona.context).map(({ id }) => id))
    expect(Object.keys(persona.answers).filter((id) => !asked.has(id))).toEqual([])
  })
  it('weighs one to three paths', () => {
    expect(slugSchema.safeParse(slug).success).toBe(true)
    expect(persona.paths.length).toBeGreaterThanOrEqual(1)
    expect(persona.paths.length).toBeLessThanOrEqual(3)
  })
})
