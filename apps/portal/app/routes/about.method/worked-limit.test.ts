import { expect, it } from 'vitest'
import { workedLimits } from './worked-limit.ts'

it('tells silence from a stated "no minimum", and finds a program by every score that is enough', () => {
  expect(workedLimits().map(({ stated, foundBy }) => [stated, foundBy])).toEqual([
    ['Nothing', 'Every choice under “Step 2 CK minimum”, as one that does not say'],
    ['No minimum score', '“215 is enough” to “No minimum score”'],
    ['232 points', '“235 is enough” to “260 is enough”'],
    ['265 points', '“More than 260 is needed”'],
  ])
})
