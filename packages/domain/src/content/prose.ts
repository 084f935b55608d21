import { z } from 'zod'
import { isWebAddress } from '../frame/web-address.ts'

/** A run of text with at most these marks. */
const textSpanSchema = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
})
/** A link; only to web pages, mail, telephone numbers and pages of this site. */
const linkSpanSchema = z.object({
  type: z.literal('link'),
  href: z
    .string()
    .max(500)
    .refine(
      isSafeHref,
      'Links may go to https, http, mail and telephone addresses or to pages of this site.',
    ),
  text: z.string(),
})
const breakSpanSchema = z.object({ type: z.literal('break') })
export const spanSchema = z.discriminatedUnion('type', [textSpanSchema, linkSpanSchema, breakSpanSchema])
export type Span = z.infer<typeof spanSchema>

const spansSchema = z.array(spanSchema).max(500)
export const proseBlockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), spans: spansSchema }),
  z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), spans: spansSchema }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(spansSchema).max(200) }),
  z.object({ type: z.literal('quote'), spans: spansSchema }),
])
export type ProseBlock = z.infer<typeof proseBlockSchema>

/** Running text as a small tree that cannot carry a script: the only rich text that leaves the CMS. */
export const proseSchema = z.array(proseBlockSchema).max(400)
export type Prose = z.infer<typeof proseSchema>

/** Prose that says something. */
export const filledProseSchema = proseSchema.refine(
  (prose) => plainText(prose) !== '',
  'Write something here.',
)

/** True for https, http, mailto and tel addresses and for paths and fragments of this site. */
export function isSafeHref(href: string): boolean {
  return (
    isWebAddress(href) ||
    /^(?:mailto:[^\s]+@[^\s]+|tel:\+?[\d-]+)$/i.test(href) ||
    /^(?:\/(?![/\\])|#)[^\s\\]*$/.test(href)
  )
}

/** The words alone, blocks separated by newlines; for search, summaries and counting. */
export function plainText(prose: Prose): string {
  return prose
    .map((block) => (block.type === 'list' ? block.items.map(spanText).join('\n') : spanText(block.spans)))
    .join('\n')
    .trim()
}

function spanText(spans: readonly Span[]): string {
  return spans.map((span) => (span.type === 'break' ? ' ' : span.text)).join('')
}
