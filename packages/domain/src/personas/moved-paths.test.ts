import { describe, expect, it } from 'vitest'
import type { Rating } from '../specialties/rating.ts'
import { buildContent, buildSpecialty } from '../testing/builders.ts'
import { movedPaths } from './moved-paths.ts'
import { movedPointInWords } from './moved-point-in-words.ts'
import { buildPersona } from './persona.ts'

const today = '2026-11-24'
const time = (stage: Rating['stage'], value: number): Rating => ({
  stage,
  dimension: 'time',
  value,
  evidence: 'editorial-estimate',
  reason: 'Because.',
})
const contentWith = (...ratings: Rating[]) =>
  buildContent({
    specialties: [
      buildSpecialty({ ratings, trainingYears: '3' }),
      buildSpecialty({ slug: 'other', name: 'Other' }),
    ],
  })
const before = contentWith(time('pgy-1', 2), time('later-residency', 3))
const persona = buildPersona({
  slug: 'somebody',
  name: 'Somebody',
  story: 'Decides.',
  answers: {},
  context: { stage: 'before-residency', visa: 'citizen', hardYears: 'one', needs: { time: 'mixed' } },
  ranking: [],
  paths: [{ specialty: 'pathology' }, { specialty: 'other' }],
})
const wordsOf = (after: typeof before, who = persona) =>
  movedPaths([who], { before, after, today }).flatMap(({ name, points }) =>
    points.map((point) => `${name} | ${movedPointInWords(point)}`),
  )

describe('a changed rating', () => {
  it.each([
    [
      'that gets better meets the need',
      contentWith(time('pgy-1', 4), time('later-residency', 3)),
      ['Pathology | PGY-1, time: from Hard (25) to Good (75); now enough for them.'],
    ],
    [
      'that takes back guidance leaves a gap',
      contentWith(time('later-residency', 3)),
      ['Pathology | PGY-1, time: from Hard (25) to no guidance; now nobody can tell whether it is enough.'],
    ],
    [
      'that makes a second stage hard goes beyond one hard year',
      contentWith(time('pgy-1', 2), time('later-residency', 1)),
      ['Pathology | Later residency, time: from Mixed (50) to Very hard (0); now short of what they need.'],
    ],
    ['that changes nothing moves nobody', before, []],
  ])('%s', (_, after, words) => {
    expect(wordsOf(after)).toEqual(words)
  })

  it('of a stage that lies behind a person does not move them', () => {
    const inCareer = { ...persona, context: { ...persona.context, stage: 'career' as const } }
    expect(wordsOf(contentWith(time('pgy-1', 5)), inCareer)).toEqual([])
  })
})
