import { blankReport, keysOf, type TypedReport } from '@evenkeel/domain'

/** The name of the field that people do not see and programs fill in. */
export const TRAP = 'subject'

/** Far more than any field takes; what is longer is no report, and is not shown back in full. */
const LONGEST_SHOWN = 10_000

/** What was typed into the form; '' for what is missing. */
export function typedReport(form: FormData): TypedReport {
  const typed = keysOf(blankReport).map((name) => [name, textOf(form.get(name))] as const)
  return { ...blankReport, ...Object.fromEntries(typed) }
}

/** True where a program filled in what people do not see. */
export function isTrapped(form: FormData): boolean {
  return textOf(form.get(TRAP)) !== ''
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_SHOWN) : ''
}
