import { describe, expect, it } from 'vitest'
import { careerModels } from './career-models/all-career-models.ts'
import { collections } from './collections/all-collections.ts'
import { faqs } from './faqs/all-faqs.ts'
import { glossary } from './glossary/all-glossary.ts'
import { guidance } from './guidance/all-guidance.ts'
import { guidePages } from './guide-pages/all-guide-pages.ts'
import { institutions } from './institutions/all-institutions.ts'
import { milestones } from './milestones/all-milestones.ts'
import { programs } from './programs/all-programs.ts'
import { resources } from './resources/all-resources.ts'
import { specialties } from './specialties/all-specialties.ts'
import { visaFacts } from './visa-facts/all-visa-facts.ts'
import { visaStatuses } from './visa-statuses/all-visa-statuses.ts'

interface Noted {
  readonly slug: string
  readonly covers?: readonly number[]
  readonly draftBecause?: string
}

const folders: Record<string, readonly Noted[]> = {
  careerModels,
  collections,
  faqs,
  glossary,
  guidance,
  guidePages,
  institutions,
  milestones,
  programs,
  resources,
  specialties,
  visaFacts,
  visaStatuses,
}
const everything = Object.values(folders).flat()
const published = everything.filter((entry) => entry.draftBecause === undefined)
const itemsOfTheContentList = Array.from({ length: 96 }, (_, index) => index + 1)

describe('the content list of the product', () => {
  it.each(itemsOfTheContentList)('item %i is covered by something that readers can see', (item) => {
    expect(published.some((entry) => entry.covers?.includes(item))).toBe(true)
  })

  it('names no item that the list does not have', () => {
    const named = new Set(everything.flatMap((entry) => entry.covers ?? []))
    expect([...named].filter((item) => !itemsOfTheContentList.includes(item))).toEqual([])
  })

  it.each(Object.entries(folders))('%s has something to publish and no slug twice', (_folder, entries) => {
    expect(entries.some((entry) => entry.draftBecause === undefined)).toBe(true)
    expect(new Set(entries.map((entry) => entry.slug)).size).toBe(entries.length)
  })

  it('lists the seven base specialties as profiles of their own', () => {
    for (const item of [37, 38, 39, 40, 41, 42])
      expect(specialties.filter((entry) => entry.covers?.includes(item)).length).toBeGreaterThan(0)
  })
})
