import { slugOf } from '@evenkeel/domain'
import type { FieldHook, TextField } from 'payload'
import type { z } from 'zod'
import type { StoredContent } from '../collections/stored-content.ts'
import { validateWith } from './validate-with.ts'

/** The stable name of an entry in addresses; made from the title when it is left blank. */
export function slug(titleField: string, schema: z.ZodType): TextField {
  return {
    name: 'slug',
    label: 'Address name',
    type: 'text',
    unique: true,
    index: true,
    required: true,
    validate: validateWith(schema),
    hooks: { beforeValidate: [fromTitle(titleField)], beforeDuplicate: [copyName] },
    admin: {
      position: 'sidebar',
      description:
        'The last part of the page’s address. Made from the title if you leave it blank. Changing it breaks links that readers have saved.',
    },
  }
}

function fromTitle(titleField: string): FieldHook<StoredContent> {
  return ({ value, data, originalDoc }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    const title: unknown = data?.[titleField] ?? originalDoc?.[titleField]
    const made = typeof title === 'string' ? slugOf(title) : ''
    return made === '' ? undefined : made
  }
}

/** A copy gets an address of its own; two entries of one address cannot be. */
const copyName: FieldHook = ({ value }) =>
  typeof value === 'string' && value !== '' ? `${value}-copy` : undefined
