import { expect, test } from 'vitest'
import { buildProgram } from '../testing/builders.ts'
import { programSchema, reservedProgramSlugs } from './program.ts'

const { slug } = programSchema.shape

test.each([...reservedProgramSlugs])(
  'no program can be found under /programs/%s, which is a page',
  (name) => {
    expect(slug.safeParse(name).error?.issues.map(({ message }) => message)).toEqual([
      `“${name}” is the address of a page of its own here. Add a word, for example the city.`,
    ])
  },
)

test('a name that only contains such a word is free', () => {
  expect(buildProgram({ slug: 'places-rehabilitation-hospital' }).slug).toBe('places-rehabilitation-hospital')
})
