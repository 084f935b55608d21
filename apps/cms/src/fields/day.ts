import type { DateField } from 'payload'
import type { z } from 'zod'
import { isNeeded, validateWith } from './validate-with.ts'

/** A calendar day without a time. The picker stores noon UTC of that day, so the first ten characters are the day. */
export function day(options: {
  name: string
  label?: string
  schema: z.ZodType
  help: string
  sidebar?: boolean
}): DateField {
  const { name, label, schema, help, sidebar } = options
  return {
    name,
    ...(label ? { label } : {}),
    type: 'date',
    required: isNeeded(schema),
    validate: (value: unknown) => validateWith(schema)(dayOf(value)),
    admin: {
      description: help,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'MMM d, yyyy' },
      ...(sidebar ? { position: 'sidebar' } : {}),
    },
  }
}

/** 'YYYY-MM-DD' of a stored date; null when there is none. */
export function dayOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' && value !== '' ? value.slice(0, 10) : null
}

/** A day as the picker stores it: noon UTC. */
export function storedDay(day: string): string {
  return `${day.slice(0, 10)}T12:00:00.000Z`
}
