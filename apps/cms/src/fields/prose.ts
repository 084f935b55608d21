import type { RichTextField } from 'payload'
import type { z } from 'zod'
import { proseFromLexical } from '../snapshot/prose-from-lexical.ts'
import { validateWith } from './validate-with.ts'

/** Running text with headings, lists, quotes and links; readers get it as the domain's Prose. */
export function prose(options: {
  name: string
  label?: string
  schema: z.ZodType
  help: string
}): RichTextField {
  const { name, label, schema, help } = options
  return {
    name,
    ...(label ? { label } : {}),
    type: 'richText',
    required: true,
    validate: (value: unknown) => validateWith(schema)(proseFromLexical(value)),
    admin: { description: help },
  }
}
