import type { ArrayField } from 'payload'
import { passage } from './text.ts'
import type { z } from 'zod'

/** Marks an array whose rows hold one text each; readers' pages get a plain list of texts. */
export const LIST_OF_TEXTS = 'listOfTexts'

/** A list of sentences, each in a row of its own so that it can be moved. */
export function passages(options: {
  name: string
  label?: string
  row: string
  schema: z.ZodArray<z.ZodType> | z.ZodDefault<z.ZodArray<z.ZodType>>
  help: string
}): ArrayField {
  const { name, label, row, schema, help } = options
  const list = 'element' in schema ? schema : schema.unwrap()
  return {
    name,
    ...(label ? { label } : {}),
    type: 'array',
    labels: { singular: row, plural: label ?? name },
    custom: { [LIST_OF_TEXTS]: true },
    admin: { description: help, initCollapsed: false },
    fields: [{ ...passage({ name: 'text', schema: list.element, help: 'A sentence or two.' }), label: row }],
  }
}
