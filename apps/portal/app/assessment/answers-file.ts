import { assessmentInputSchema, type AssessmentInput } from '@evenkeel/domain'
import { sheetFields } from './sheet-fields.ts'
import type { Sheet } from './sheet.ts'

/** The largest file of answers that is looked at, in bytes; ours has some thousand. */
export const largestFile = 64 * 1024
export const fileName = 'evenkeel-answers.json'

/** A person's answers as the text of a file. The API takes the same. */
export function fileOf(input: AssessmentInput): string {
  const { weights: _none, ...kept } = input
  return `${JSON.stringify(kept, null, 2)}\n`
}

/** A file read back, or a sentence on why it cannot be used. */
export type ReadFile = { readonly sheet: Sheet } | { readonly problem: string }

/** Reads the text of a file of answers. */
export function readFile(text: string): ReadFile {
  const json = parsedJson(text)
  if (json === undefined)
    return { problem: 'This file cannot be read. Choose the file that you downloaded here.' }
  const input = assessmentInputSchema.safeParse(json)
  if (input.success) return { sheet: sheetOf(input.data) }
  const version = input.error.issues.find(({ path }) => path[0] === 'version')
  return {
    problem: version
      ? `${version.message} Answer the questions again; most are quickly done.`
      : 'This is no file of answers from here, or it was changed. Choose the file that you downloaded here.',
  }
}

/** The sheet that a person would have filled in to give this input. */
export function sheetOf(input: AssessmentInput): Sheet {
  return Object.fromEntries(
    [...sheetFields.values()].flatMap(({ name, path }) => {
      const values = textOf(path.reduce<unknown>(partOf, input))
      return values.length > 0 ? [[name, values] as const] : []
    }),
  )
}

function partOf(whole: unknown, part: string | number): unknown {
  if (typeof whole !== 'object' || whole === null) return undefined
  return Object.hasOwn(whole, part) ? Reflect.get(whole, part) : undefined
}

function textOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textOf)
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

function parsedJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}
