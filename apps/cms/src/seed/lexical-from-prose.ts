import type { Prose, ProseBlock, Span } from '@evenkeel/domain'

const element = { version: 1, direction: 'ltr', format: '', indent: 0 } as const

/** Prose in the form in which the editor stores it; the inverse of `proseFromLexical`. */
export function lexicalFromProse(prose: Prose) {
  return { root: { ...element, type: 'root', children: prose.map(nodeOf) } }
}

function nodeOf(block: ProseBlock) {
  switch (block.type) {
    case 'heading':
      return { ...element, type: 'heading', tag: `h${block.level}`, children: inlineNodes(block.spans) }
    case 'quote':
      return { ...element, type: 'quote', children: inlineNodes(block.spans) }
    case 'list':
      return {
        ...element,
        type: 'list',
        listType: block.ordered ? 'number' : 'bullet',
        tag: block.ordered ? 'ol' : 'ul',
        start: 1,
        children: block.items.map((spans, index) => ({
          ...element,
          type: 'listitem',
          value: index + 1,
          children: inlineNodes(spans),
        })),
      }
    case 'paragraph':
      return {
        ...element,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: inlineNodes(block.spans),
      }
  }
}

function inlineNodes(spans: readonly Span[]) {
  return spans.map((span) => {
    switch (span.type) {
      case 'break':
        return { type: 'linebreak', version: 1 }
      case 'link':
        return {
          ...element,
          type: 'link',
          version: 3,
          fields: { linkType: 'custom', url: span.href, newTab: false },
          children: [textNode(span.text, 0)],
        }
      case 'text':
        return textNode(span.text, (span.bold ? 1 : 0) + (span.italic ? 2 : 0))
    }
  })
}

function textNode(text: string, format: number) {
  return { type: 'text', version: 1, text, format, style: '', mode: 'normal', detail: 0 }
}
