import { isSafeHref } from '@evenkeel/domain'
import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData } from 'payload'

const WHERE_LINKS_MAY_GO =
  'Links may go to https, http, mailto: and tel: addresses, or to a path of this site such as /visas.'

/** The one editor for running text: exactly what readers' pages can show, and no more. */
export const proseEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields.filter((field) => field.name !== 'newTab').map(withSafeAddress),
    }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

function withSafeAddress(field: FieldAffectingData): FieldAffectingData {
  if (field.type !== 'text' || field.name !== 'url' || field.hasMany) return field
  return {
    ...field,
    hasMany: false,
    validate: (value: unknown) => (typeof value === 'string' && isSafeHref(value)) || WHERE_LINKS_MAY_GO,
  }
}
