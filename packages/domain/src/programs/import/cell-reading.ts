import type { z } from 'zod'
import { problemsOf } from '../../content/problems.ts'
import type { Option } from '../../frame/option.ts'
import { plainKey } from './plain-key.ts'

/** What a cell says: a value, or what is wrong with it. A null value is "not stated", said on purpose. */
export type Reading = { readonly value: unknown } | { readonly problem: string }

/** Reads a cell that is not blank. */
export type ReadCell = (cell: string) => Reading

/** The value when the schema takes it, else the schema's own words. */
export function checked(schema: z.ZodType, value: unknown): Reading {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  return { problem: problemsOf(parsed.error)[0]?.message ?? 'This is not in the form that is needed here.' }
}

/** True for the words that take back what was stated: a blank cell says nothing, these say that nobody states it. */
export function saysNotStated(cell: string): boolean {
  return plainKey(cell) === 'notstated'
}

/** One answer of a list, by its label or by its value. */
export function choiceReader(options: readonly Option[]): ReadCell {
  const byName = optionsByName(options)
  return (cell) => {
    const value = byName.get(plainKey(cell))
    return value === undefined ? { problem: notOffered(cell, options) } : { value }
  }
}

/** Several answers of a list, with semicolons or bars between them. */
export function choicesReader(options: readonly Option[]): ReadCell {
  const byName = optionsByName(options)
  return (cell) => {
    const named = cell
      .split(/[;|\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const unknown = named.find((name) => !byName.has(plainKey(name)))
    if (unknown !== undefined) return { problem: notOffered(unknown, options) }
    const chosen = new Set(named.map((name) => byName.get(plainKey(name))))
    return { value: options.map(({ value }) => value).filter((value) => chosen.has(value)) }
  }
}

/** A number as people and spreadsheets write it: '1,200', '55 %', '4.5'; or the words for no limit. */
export function amountReader(
  schema: z.ZodType,
  {
    unit,
    noLimit,
  }: { unit: string; noLimit?: { readonly value: number; readonly label: string } | undefined },
): ReadCell {
  return (cell) => {
    if (noLimit && plainKey(cell) === plainKey(noLimit.label)) return { value: noLimit.value }
    const number = numberIn(unit.startsWith('%') ? cell.replace(/\s*%$/, '') : cell)
    return number === null
      ? { problem: `“${cell}” is not a number. ${wordsOf(schema)}` }
      : checked(schema, number)
  }
}

/** A day as year-month-day, or as a spreadsheet in the US writes it: '11/23/2026'. */
export function dayReader(schema: z.ZodType): ReadCell {
  return (cell) => {
    const parts = /^(?<month>\d{1,2})\/(?<date>\d{1,2})\/(?<year>\d{4})$/.exec(cell)?.groups
    if (!parts) return checked(schema, cell)
    const { month = '', date = '', year = '' } = parts
    return checked(schema, `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  }
}

export function yesOrNoReader(): ReadCell {
  return (cell) => {
    const key = plainKey(cell)
    if (['yes', 'true', '1', 'yesmadeup'].includes(key)) return { value: true }
    if (['no', 'false', '0'].includes(key)) return { value: false }
    return { problem: `“${cell}” is neither Yes nor No.` }
  }
}

/** Null for anything but one plain number; commas count as thousands only where they stand right. */
function numberIn(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^([-+]?)(\d{1,3}(?:,\d{3})+)(\.\d+)?$/, (whole) => whole.replaceAll(',', ''))
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

function optionsByName(options: readonly Option[]): Map<string, string> {
  return new Map(
    options.flatMap(({ value, label }) =>
      [plainKey(label), plainKey(value)].map((key) => [key, value] as const),
    ),
  )
}

const SHOWN = 80

function notOffered(cell: string, options: readonly Option[]): string {
  const offered =
    options.length > 12
      ? 'the list in the guide to the columns'
      : options.map(({ label }) => `“${label}”`).join(', ')
  const said = cell.length > SHOWN ? `${cell.slice(0, SHOWN)} ...` : cell
  return `“${said}” is not one of the offered answers. Choose from ${offered}.`
}

/** What a schema asks for, from what it says of nothing at all. */
function wordsOf(schema: z.ZodType): string {
  const parsed = schema.safeParse(Number.NaN)
  return parsed.success ? '' : (problemsOf(parsed.error)[0]?.message ?? '')
}
