import type { Option as DomainOption } from '@evenkeel/domain'
import type { SelectField } from 'payload'
import type { z } from 'zod'
import { isNeeded, validateWith } from './validate-with.ts'

interface ChoiceOptions {
  name: string
  label?: string
  options: readonly DomainOption[]
  schema: z.ZodType
  help: string
  defaultValue?: string
  enumName?: string
}

/** One answer from a closed list. */
export function choice({
  name,
  label,
  options,
  schema,
  help,
  defaultValue,
  enumName,
}: ChoiceOptions): SelectField {
  return {
    name,
    ...(label ? { label } : {}),
    type: 'select',
    options: options.map((option) => ({ value: option.value, label: option.label })),
    required: isNeeded(schema),
    validate: validateWith(schema),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(enumName ? { enumName } : {}),
    admin: { description: help },
  }
}

/** Any number of answers from a closed list. */
export function choices({ name, label, options, schema, help, enumName }: ChoiceOptions): SelectField {
  return {
    name,
    ...(label ? { label } : {}),
    type: 'select',
    hasMany: true,
    options: options.map((option) => ({ value: option.value, label: option.label })),
    validate: (value: unknown) => validateWith(schema)(value ?? []),
    ...(enumName ? { enumName } : {}),
    admin: { description: help },
  }
}
