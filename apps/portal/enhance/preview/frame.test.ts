import { expect, test } from 'vitest'
import { isFirstLook, leadsAway } from './frame.ts'

test.each([
  ['a place within it', '/preview?pass=a#visa', false],
  ['a page for readers', '/programs', true],
  ['the preview of something else', '/preview?pass=b', true],
  ['another site', 'https://program.example/', true],
])('of a preview, %s leads away: %s is %s', (_what, href, is) => {
  const here = new URL('https://portal.example/preview?pass=a')
  expect(leadsAway(new URL(href, here), here)).toBe(is)
})

test.each([
  ['navigate', true],
  ['back_forward', true],
  ['reload', false],
])('a page by %s is looked at for the first time: %s', (type, is) => {
  expect(isFirstLook([{ type }])).toBe(is)
})

test('without knowing, it is looked at for the first time', () => {
  expect(isFirstLook([])).toBe(true)
})
