import { describe, expect, test } from 'vitest'
import { themeCookie, themeFromCookies } from './theme-cookie.ts'

test.each([
  ['theme=dark', 'dark'],
  ['other=1; theme=light; more=2', 'light'],
  ['theme=blue', 'system'],
  ['xtheme=dark', 'system'],
  ['theme=', 'system'],
  ['', 'system'],
  [undefined, 'system'],
])('the cookies %j choose %s', (cookies, theme) => {
  expect(themeFromCookies(cookies)).toBe(theme)
})

describe('the cookie', () => {
  test('lasts a year, goes nowhere else, and is read back', () => {
    const cookie = themeCookie('dark', { secure: true })
    expect(cookie).toBe('theme=dark; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax; Secure')
    expect(themeFromCookies(cookie)).toBe('dark')
  })

  test('is forgotten where the device shall decide', () => {
    expect(themeCookie('system', { secure: false })).toBe('theme=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax')
  })
})
