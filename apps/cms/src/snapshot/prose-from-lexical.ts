import type { Prose, ProseBlock, Span } from '@evenkeel/domain'
import { z } from 'zod'

interface LexicalNode {
  type: string
  text?: string | undefined
  tag?: string | undefined
  listType?: string | undefined
  format?: string | number | undefined
  fields?: { url?: string | null | undefined } | undefined
  children?: LexicalNode[] | undefined
}

const nodeSchema: z.ZodType<LexicalNode> = z.object({
  type: z.string(),
  text: z.string().optional(),
  tag: z.string().optional(),
  listType: z.string().optional(),
  format: z.union([z.string(), z.number()]).optional(),
  fields: z.object({ url: z.string().nullish() }).optional(),
  get children() {
    return z.array(nodeSchema).optional()
  },
})

const documentSchema = z.object({ root: nodeSchema })

const BOLD = 1
const ITALIC = 2

/**
 * What the editor stored, as the small tree that leaves the cms. Nothing but text, two marks, links and five kinds
 * of block gets through; an unknown node gives its words only. A blank or broken document is empty prose.
 */
export function proseFromLexical(stored: unknown): Prose {
  const parsed = documentSchema.safeParse(stored)
  if (!parsed.success) return []
  return (parsed.data.root.children ?? []).flatMap(blocksOf)
}

function blocksOf(node: LexicalNode): ProseBlock[] {
  if (node.type === 'list') {
    const items = itemsOf(node)
    return items.length > 0 ? [{ type: 'list', ordered: node.listType === 'number', items }] : []
  }
  const spans = spansOf(node)
  if (spans.length === 0) return []
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.tag === 'h3' ? 3 : 2, spans }]
    case 'quote':
      return [{ type: 'quote', spans }]
    default:
      return [{ type: 'paragraph', spans }]
  }
}

/** A list inside a list goes on as items of the outer one: readers' pages have one level. */
function itemsOf(list: LexicalNode): Span[][] {
  return (list.children ?? []).flatMap((item) => {
    const own = spansOf({ ...item, children: (item.children ?? []).filter((child) => child.type !== 'list') })
    const inner = (item.children ?? []).filter((child) => child.type === 'list').flatMap(itemsOf)
    return own.length > 0 ? [own, ...inner] : inner
  })
}

function spansOf(node: LexicalNode): Span[] {
  const spans = (node.children ?? []).flatMap(spanOf)
  return spans.some((span) => span.type !== 'break') ? spans : []
}

function spanOf(node: LexicalNode): Span[] {
  if (node.type === 'text') return node.text ? [markedText(node.text, node.format)] : []
  if (node.type === 'linebreak') return [{ type: 'break' }]
  const isLink = node.type === 'link' || node.type === 'autolink'
  if (!isLink) return spansOf(node)
  const text = wordsOf(node)
  if (text === '') return []
  return [{ type: 'link', href: node.fields?.url ?? '', text }]
}

function markedText(text: string, format: LexicalNode['format']): Span {
  const marks = typeof format === 'number' ? format : 0
  return {
    type: 'text',
    text,
    ...((marks & BOLD) !== 0 ? { bold: true } : {}),
    ...((marks & ITALIC) !== 0 ? { italic: true } : {}),
  }
}

function wordsOf(node: LexicalNode): string {
  return node.text ?? (node.children ?? []).map(wordsOf).join('')
}
