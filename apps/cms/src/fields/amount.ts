import type { NumberField } from 'payload'
import type { z } from 'zod'
import { isNeeded, validateWith } from './validate-with.ts'

/** A number; the schema holds its limits. */
export function amount(options: {
  name: string
  label?: string
  schema: z.ZodType
  help: string
  defaultValue?: number
  sidebar?: boolean
}): NumberField {
  const { name, label, schema, help, defaultValue, sidebar } = options
  return {
    name,
    ...(label ? { label } : {}),
    type: 'number',
    required: isNeeded(schema),
    validate: validateWith(schema),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    admin: { description: help, ...(sidebar ? { position: 'sidebar' } : {}) },
  }
}
