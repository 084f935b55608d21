import type { TextareaField, TextField } from 'payload'
import type { z } from 'zod'
import { isNeeded, validateWith } from './validate-with.ts'

interface TextOptions {
  name: string
  label?: string
  schema: z.ZodType
  help: string
}

/** One line of plain text. */
export function line({ name, label, schema, help }: TextOptions): TextField {
  return {
    name,
    ...(label ? { label } : {}),
    type: 'text',
    required: isNeeded(schema),
    validate: validateWith(schema),
    admin: { description: help },
  }
}

/** A paragraph or two of plain text. */
export function passage({ name, label, schema, help }: TextOptions): TextareaField {
  return {
    name,
    ...(label ? { label } : {}),
    type: 'textarea',
    required: isNeeded(schema),
    validate: validateWith(schema),
    admin: { description: help },
  }
}

/** Short words or names in any number, typed one after the other. */
export function words({ name, label, schema, help }: TextOptions): TextField {
  return {
    name,
    ...(label ? { label } : {}),
    type: 'text',
    hasMany: true,
    validate: (value: unknown) => validateWith(schema)(value ?? []),
    admin: { description: help },
  }
}
