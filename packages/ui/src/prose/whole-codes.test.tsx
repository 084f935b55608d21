import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WholeCodes } from './whole-codes.tsx'

const wholeIn = (text: string) => {
  const html = renderToStaticMarkup(<WholeCodes>{text}</WholeCodes>)
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe(text)
  return [...html.matchAll(/<span[^>]*>([^<]*)<\/span>/g)].map(([, words]) => words)
}

it.each([
  ['If you need leave on a J-1, tell the liaison early', ['J-1']],
  ['H-1B after F-1, with a DS-2019 or I-94', ['H-1B', 'F-1', 'DS-2019', 'I-94']],
  ['From PGY-1 on', ['PGY-1']],
  ['A non-US citizen, two-year rules and 2020-21', []],
  ['', []],
])('%s', (text, whole) => {
  expect(wholeIn(text)).toEqual(whole)
})
