import { sheetFields } from './sheet-fields.ts'

/** What a person has filled in so far, as typed: values by field. It travels in the form and is kept nowhere. */
export type Sheet = Readonly<Partial<Record<string, readonly string[]>>>

export const emptySheet: Sheet = {}

const longestValue = 120
const mostValues = 20

/**
 * The sheet in a form. Total: fields that the sheet does not have, files, blanks, control characters and what is far too long are dropped;
 * of a field that takes one value the last one counts.
 */
export function sheetFromForm(form: FormData): Sheet {
  const sheet: Record<string, readonly string[]> = {}
  for (const { name, kind } of sheetFields.values()) {
    const values = form
      .getAll(name)
      .flatMap((value) => (typeof value === 'string' ? [value.trim()] : []))
      .filter((value) => value !== '' && value.length <= longestValue && !/\p{Cc}/u.test(value))
    const kept = kind.type === 'many' ? [...new Set(values)].slice(0, mostValues) : values.slice(-1)
    if (kept.length > 0) sheet[name] = kept
  }
  return sheet
}

/** The one value of a field; '' where it is open. */
export function valueOf(sheet: Sheet, name: string): string {
  return sheet[name]?.[0] ?? ''
}

/** The sheet without these fields. */
export function without(sheet: Sheet, names: readonly string[]): Sheet {
  return Object.fromEntries(Object.entries(sheet).filter(([name]) => !names.includes(name)))
}
