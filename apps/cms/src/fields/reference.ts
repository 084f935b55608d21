import type { CollectionSlug, RelationshipField } from 'payload'
import type { z } from 'zod'
import { isNeeded } from './validate-with.ts'

interface ReferenceOptions {
  name: string
  label?: string
  to: CollectionSlug
  schema: z.ZodType
  help: string
}

/** A link to one entry of another kind; readers' pages get its address name. */
export function reference({ name, label, to, schema, help }: ReferenceOptions): RelationshipField {
  return {
    name,
    ...(label ? { label } : {}),
    type: 'relationship',
    relationTo: to,
    required: isNeeded(schema),
    index: true,
    admin: { description: help },
  }
}

/** Links to entries of another kind. */
export function references({ name, label, to, help }: Omit<ReferenceOptions, 'schema'>): RelationshipField {
  return {
    name,
    ...(label ? { label } : {}),
    type: 'relationship',
    relationTo: to,
    hasMany: true,
    admin: { description: help },
  }
}
