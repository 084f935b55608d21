import { isSafeHref, type Prose, type ProseBlock, type Span } from './prose.ts'

/**
 * Prose from a small subset of Markdown: paragraphs, `##` and `###` headings, `-` and `1.` lists, `>` quotes,
 * `**bold**`, `*italic*`, `[text](address)`. Lines of one block are joined. For texts that are kept in code.
 *
 * @throws Error where a link leads to an address that prose may not carry.
 */
export function proseFromMarkdown(markdown: string): Prose {
  return markdown
    .trim()
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map(blockOf)
}

function blockOf(block: string): ProseBlock {
  const lines = block.split('\n').map((line) => line.trim())
  const text = lines.join(' ')
  const heading = /^(#{2,3}) (.+)$/.exec(text)
  if (heading)
    return { type: 'heading', level: heading[1] === '##' ? 2 : 3, spans: spansOf(heading[2] ?? '') }
  if (text.startsWith('> '))
    return { type: 'quote', spans: spansOf(lines.map((line) => line.replace(/^> ?/, '')).join(' ')) }
  if (/^(?:- |\d+\. )/.test(text)) {
    const ordered = !text.startsWith('- ')
    return { type: 'list', ordered, items: itemsOf(lines).map(spansOf) }
  }
  return { type: 'paragraph', spans: spansOf(text) }
}

/** A line without a bullet goes on with the item above it. */
function itemsOf(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((items, line) => {
    const start = /^(?:- |\d+\. )(.*)$/.exec(line)
    return start ? [...items, start[1] ?? ''] : [...items.slice(0, -1), `${items.at(-1) ?? ''} ${line}`]
  }, [])
}

const marks = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<text>[^\]]+)\]\((?<href>[^)\s]+)\)/g

function spansOf(text: string): Span[] {
  const spans: Span[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > end) spans.push({ type: 'text', text: text.slice(end, match.index) })
    spans.push(markedSpan(match.groups ?? {}))
    end = match.index + match[0].length
  }
  if (end < text.length) spans.push({ type: 'text', text: text.slice(end) })
  return spans
}

function markedSpan({ bold, italic, text, href }: Record<string, string | undefined>): Span {
  if (bold !== undefined) return { type: 'text', text: bold, bold: true }
  if (italic !== undefined) return { type: 'text', text: italic, italic: true }
  if (href === undefined || !isSafeHref(href))
    throw new Error(`A text links to ${href ?? 'nothing'}, which is no address it may carry.`)
  return { type: 'link', href, text: text ?? href }
}
