import type { z } from 'zod'

/** Something that keeps an entry from being published: where, as a dotted path ('figures.0.source.url'), and what to do. */
export interface Problem {
  readonly path: string
  readonly message: string
}

/** Schema issues in a person's words. Messages that a schema gives itself are kept. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: inWords(issue) }))
}

function inWords(issue: z.core.$ZodIssue): string {
  const isStock = /^(?:Invalid|Too |Unrecognized)/.test(issue.message)
  if (!isStock) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ||
        issue.message.endsWith('received undefined') ||
        issue.message.endsWith('received null')
        ? 'Fill this in.'
        : `This should be ${typeWords[issue.expected] ?? issue.expected}.`
    case 'invalid_value':
      return 'Choose one of the offered answers.'
    case 'too_small':
      return `This is too short or too small: the least is ${String(issue.minimum)}.`
    case 'too_big':
      return `This is too long or too large: the most is ${String(issue.maximum)}.`
    case 'unrecognized_keys':
      return `Nobody knows what to do with ${issue.keys.join(', ')}: take it out.`
    default:
      return 'This is not in the form that is needed here.'
  }
}

const typeWords: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of fields',
}
