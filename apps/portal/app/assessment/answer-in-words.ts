import { labelOf } from '@evenkeel/domain'
import type { Choices } from './choices.ts'
import type { Sheet } from './sheet.ts'
import { fieldNamed, optionsOf } from './sheet-fields.ts'

/** What a person filled into a field, in words; null where it is open. */
export function answerInWords(sheet: Sheet, name: string, choices: Choices): string | null {
  const field = fieldNamed(name)
  const values = sheet[name]
  if (!values) return null
  const { kind } = field
  if (kind.type === 'number') return `${values[0] ?? ''} ${kind.unit}`
  return values.map((value) => labelOf(optionsOf(field, choices), value)).join('; ')
}
