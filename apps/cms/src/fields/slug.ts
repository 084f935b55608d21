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

/** A copy gets an address of its own, counted on where copies exist; two entries of one address cannot be. */
const copyName: FieldHook = async ({ value, collection, req }) => {
  if (typeof value !== 'string' || value === '' || !collection) return undefined
  const { docs } = await req.payload.db.find<{ slug?: string | null }>({
    collection: collection.slug,
    where: { slug: { like: `${value}-copy` } },
    select: { slug: true },
    pagination: false,
    req,
  })
  const taken = new Set(docs.map(({ slug: name }) => name))
  let copy = `${value}-copy`
  for (let count = 2; taken.has(copy); count += 1) copy = `${value}-copy-${count}`
  return copy
}
