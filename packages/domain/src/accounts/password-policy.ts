import { commonPasswords } from './common-passwords.ts'

/** Long enough that a list of words is guessed in vain; nobody remembers more than the most. */
export const passwordLength = { least: 12, most: 200 } as const

/** Shorter parts of a name occur in too many other words. */
const SHORTEST_WORD = 3

/** Whose password it shall be. */
export interface PasswordOwner {
  readonly email: string
  readonly name: string
}

/** What a password needs, in words, for whoever chooses one. */
export const passwordHelp = `${passwordLength.least} to ${passwordLength.most} characters. A few words in a row are easy to remember. Not your name or e-mail address, and none that everybody thinks of.`

/** What is wrong with a password, in words; null where nothing is. Length counts, signs and capitals are not asked for (NIST SP 800-63B, 5.1.1.2). */
export function passwordProblem(password: string, { email, name }: PasswordOwner): string | null {
  const { least, most } = passwordLength
  if (password.length < least || password.length > most)
    return `A password has ${least} to ${most} characters. A few words in a row are easy to remember.`
  if (isMadeOf(password, [email, ...email.split('@'), ...name.split(/\s+/)]))
    return 'This is your name or e-mail address: choose something that others cannot know.'
  const bare = bareOf(password)
  if (
    commonPasswords.has(bare) ||
    commonPasswords.has(lettersOf(password)) ||
    isOneThingOverAndOver(password, bare)
  )
    return 'This is one of the first that anybody would try. Choose a few words that do not belong together.'
  return null
}

/** True where next to nothing is left when a person's own words, and digits, are taken out. */
function isMadeOf(password: string, own: readonly string[]): boolean {
  const words = own.map(lettersOf).filter((word) => word.length >= SHORTEST_WORD)
  const all = lettersOf(password)
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), all)
  return left.length < all.length && left.length < SHORTEST_WORD
}

/** Without capitals, spaces and signs. */
function bareOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Without digits too: 'password2026!' is 'password'. */
function lettersOf(text: string): string {
  return bareOf(text).replaceAll(/\p{N}/gu, '')
}

/** 'aaaaaaaaaaaa', '123412341234', and steps along the digits, the alphabet or a keyboard. */
function isOneThingOverAndOver(password: string, bare: string): boolean {
  if (/^(.{1,4})\1+.{0,3}$/su.test(password.toLowerCase())) return true
  return bare !== '' && runs.some((run) => run.repeat(3).includes(bare))
}

const runs = [
  '0123456789',
  '9876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  'qwertyuiopasdfghjklzxcvbnm',
  'mnbvcxzlkjhgfdsapoiuytrewq',
]
