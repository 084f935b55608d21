import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { CountLine } from './count-line.tsx'

it.each([
  [1, 52, '1 of 52 programs'],
  [1, 1, '1 of 1 program'],
  [0, 52, '0 of 52 programs'],
  [1204, 1204, '1,204 of 1,204 programs'],
  [1, undefined, '1 program'],
  [2, undefined, '2 programs'],
])('%i of %s reads: %s', (count, of, words) => {
  const html = renderToStaticMarkup(
    <CountLine count={count} of={of} noun={{ one: 'program', many: 'programs' }} />,
  )
  expect(html.replaceAll(/<[^>]+>/g, '')).toBe(words)
})
