/**
 * What a person typed into a form, ready to be kept: line ends of every system as one character, no invisible control
 * characters, no space around; null where nothing is left.
 */
export function wordsOrNull(text: string): string | null {
  const words = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
  return words === '' ? null : words
}

/** Words without control characters other than line ends and tabs. */
export const showableWords = /^(?:\P{Cc}|[\n\t])*$/u
