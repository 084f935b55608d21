import { expect, it } from 'vitest'
import { reservedProgramSlugs } from '../program.ts'
import { freeSlug } from './listing-slug.ts'

it('an address name is the name, then with the institution, then counted on', () => {
  const taken = new Set<string>()
  const next = () => {
    const slug = freeSlug('Clinical Informatics', 'Harbor', taken)
    taken.add(slug)
    return slug
  }
  expect([next(), next(), next(), next()]).toEqual([
    'clinical-informatics',
    'clinical-informatics-harbor',
    'clinical-informatics-harbor-2',
    'clinical-informatics-harbor-3',
  ])
})

it('is never an address that the portal needs, and never nothing', () => {
  for (const reserved of reservedProgramSlugs)
    expect(freeSlug(reserved, 'Harbor', new Set())).toBe(`${reserved}-harbor`)
  expect(freeSlug('東京', '京都', new Set())).toBe('program')
})
