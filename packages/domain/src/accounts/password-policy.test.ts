import { expect, test } from 'vitest'
import { passwordHelp, passwordProblem } from './password-policy.ts'

const ana = { email: 'ana.silva@example.org', name: 'Ana Maria Silva' }

test.each([
  ['eleven-long', 'has 12 to 200 characters'],
  ['x'.repeat(201), 'has 12 to 200 characters'],
  ['ana.silva@example.org', 'your name or e-mail'],
  ['ANA SILVA 1234', 'your name or e-mail'],
  ['Ana-Maria-Silva!', 'your name or e-mail'],
  ['silva silva silva 7', 'your name or e-mail'],
  ['password1234', 'anybody would try'],
  ['Password!2026', 'anybody would try'],
  ['Administrator', 'anybody would try'],
  ['letmein letmein', 'anybody would try'],
  ['aaaaaaaaaaaaaa', 'anybody would try'],
  ['abcabcabcabc', 'anybody would try'],
  ['!!!!!!!!!!!!!?', 'anybody would try'],
  ['123456789012', 'anybody would try'],
  ['qwertyuiopas', 'anybody would try'],
  ['zyxwvutsrqpo', 'anybody would try'],
])('%s is refused', (password, words) => {
  expect(passwordProblem(password, ana)).toContain(words)
})

test.each([
  'slow river lamp',
  'correct-battery-lamp-horse',
  'ana likes her slow river',
  'Zwölf Boxkämpfer jagen',
  '四月の雨が静かに降っている',
  '   spaces count too   ',
])('“%s” will do', (password) => {
  expect(passwordProblem(password, ana)).toBeNull()
})

test('an account without a name refuses nothing for it', () => {
  expect(passwordProblem('slow river lamp', { email: '', name: '' })).toBeNull()
})

test('the help says what the rules say', () => {
  expect(passwordHelp).toContain('12 to 200')
})
