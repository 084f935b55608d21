import type { QuestionGroup } from '@evenkeel/domain'

/** Address of an e-mail, still without a recipient, that puts the questions courteously. */
export function questionLetter(programName: string, groups: readonly QuestionGroup[]): string {
  const questions = groups.flatMap((group) => group.questions.map(({ question }) => question))
  const lines = [
    'Dear program coordinator,',
    '',
    `I am interested in your program (${programName}) and could not find the following. May I ask:`,
    '',
    ...questions.map((question, at) => `${at + 1}. ${question}`),
    '',
    'An answer to any of these would help me. Thank you for your time.',
  ]
  const subject = encodeURIComponent(`Questions about ${programName}`)
  return `mailto:?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`
}
