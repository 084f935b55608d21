import { movedPaths, personas } from '@evenkeel/domain'
import { buildSpecialty } from '@evenkeel/domain/testing'
import { expect, it } from 'vitest'
import { contentsWithForm } from './rated-with-form.ts'

const rating = {
  stage: 'pgy-1',
  dimension: 'time',
  value: 4,
  evidence: 'editorial-estimate',
  reason: 'By day.',
} as const
const rated = { specialties: [buildSpecialty({ ratings: [rating] })], careerModels: [] }
const moves = (form: unknown) => {
  const contents = contentsWithForm(rated, 'specialties', form)
  return (
    contents && movedPaths(personas, { ...contents, today: '2026-11-24' }).flatMap(({ points }) => points)
  )
}

it('moves nobody while the form says what readers have', () => {
  expect(moves({ slug: 'pathology', ratings: [{ ...rating, id: 'row-1' }] })).toEqual([])
})

it('moves a persona by a changed step, and takes a half-filled row for no guidance', () => {
  expect(moves({ slug: 'pathology', ratings: [{ ...rating, value: 2 }] })?.[0]).toMatchObject({
    from: 75,
    to: 25,
  })
  expect(moves({ slug: 'pathology', ratings: [{ ...rating, reason: null }] })?.[0]).toMatchObject({
    to: null,
  })
})

it('has nothing to compare with while readers do not have the profile', () => {
  expect(moves({ slug: 'new-one', ratings: [rating] })).toBeNull()
})
