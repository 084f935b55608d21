import { assessmentInputSchema, type AssessmentInput } from '@evenkeel/domain'
import { parsedJson, protoFields } from '../http/parsed-json.ts'
import { sheetFields } from './sheet-fields.ts'
import type { Sheet } from './sheet.ts'

/** The largest file of answers that is looked at, in bytes; ours has some thousand. */
export const largestFile = 64 * 1024
export const tooLarge =
  'This file is larger than a file of answers can be. Choose the file that you downloaded here.'
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
  const other = otherFileOfOurs(json)
  if (other) return { problem: other }
  const input = assessmentInputSchema.safeParse(json)
  if (input.success && protoFields(json).length === 0) return { sheet: sheetOf(input.data) }
  const version = hasField(json, 'answers') && input.error?.issues.find(({ path }) => path[0] === 'version')
  return {
    problem: version
      ? `${version.message} Answer the questions again; most are quickly done.`
      : 'This is no file of answers from here, or it was changed. Choose the file that you downloaded here.',
  }
}

/** What the other files are that people download here. Some have a version, too, and would be taken for old answers. */
function otherFileOfOurs(json: unknown): string | null {
  if (hasField(json, 'answers')) return null
  if (hasField(json, 'programs'))
    return 'This file is a list of saved programs, not a file of answers. Load it under “Your list”; here, choose evenkeel-answers.json.'
  if (hasField(json, 'items'))
    return 'This file holds facts about programs, not answers. Choose evenkeel-answers.json.'
  return null
}

function hasField(json: unknown, name: string): boolean {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name)
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
