import { keysOf } from '@evenkeel/domain'

/** The name of the field that people do not see and programs fill in. */
export const TRAP = 'subject'

/** Far more than any field takes; what is longer is nothing that a person typed, and is not shown back in full. */
const LONGEST_SHOWN = 10_000

/** What was typed into a form with the fields of `blank`; '' for what is missing. */
export function typedFields<T extends Readonly<Record<string, string>>>(form: FormData, blank: T): T {
  const typed = keysOf(blank).map((name) => [name, textOf(form.get(name))] as const)
  return { ...blank, ...Object.fromEntries(typed) }
}

/** The form that was sent; a body that is no form says nothing, and is answered with what is missing. */
export function sentForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => new FormData())
}

/** True where a program filled in what people do not see. */
export function isTrapped(form: FormData): boolean {
  return textOf(form.get(TRAP)) !== ''
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_SHOWN) : ''
}
