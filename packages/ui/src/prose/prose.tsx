import { isSafeHref, type Prose as ProseTree, type ProseBlock, type Span, slugOf } from '@evenkeel/domain'
import { classNames } from '../class-names.ts'
import { ExternalMark, isExternal } from './external-link.tsx'
import styles from './prose.module.css'
import { WholeCodes } from './whole-codes.tsx'

/**
 * Running text from the domain's prose tree. Headings get ids made from their words, links to other sites are marked.
 * A link whose address is not safe is shown as its words alone, even if it slipped past the schema.
 * `headingLevel` is the level that the tree's level 2 becomes (default 2).
 */
export function Prose({ prose, headingLevel = 2, idPrefix = '', size = 'reading' }: ProseProps) {
  const ids = headingIds(prose, idPrefix)
  return (
    <div className={classNames(styles.prose, size === 'small' && styles.small)}>
      {prose.map((block, index) => (
        <Block key={index} block={block} id={ids[index]} shift={headingLevel - 2} />
      ))}
    </div>
  )
}

export interface ProseProps {
  readonly prose: ProseTree
  readonly headingLevel?: 2 | 3 | 4
  /** Put before heading ids where several trees share a page. */
  readonly idPrefix?: string
  /** `small` for answers and notes inside lists. */
  readonly size?: 'reading' | 'small'
}

/** The headings of a tree with the ids that `<Prose>` gives them: for a table of contents. */
export function proseHeadings(prose: ProseTree, idPrefix = ''): readonly ProseHeading[] {
  const ids = headingIds(prose, idPrefix)
  return prose.flatMap((block, index) => {
    const id = ids[index]
    return block.type === 'heading' && id !== undefined
      ? [{ id, level: block.level, text: wordsOf(block.spans) }]
      : []
  })
}

export interface ProseHeading {
  readonly id: string
  readonly level: 2 | 3
  readonly text: string
}

function Block({ block, id, shift }: { block: ProseBlock; id: string | undefined; shift: number }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{spansOf(block.spans)}</p>
    case 'quote':
      return <blockquote>{spansOf(block.spans)}</blockquote>
    case 'heading': {
      const Heading = headingTags[block.level + shift] ?? 'h5'
      return <Heading id={id}>{spansOf(block.spans)}</Heading>
    }
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>{spansOf(item)}</li>
          ))}
        </List>
      )
    }
  }
}

const headingTags: Readonly<Record<number, 'h2' | 'h3' | 'h4' | 'h5'>> = {
  2: 'h2',
  3: 'h3',
  4: 'h4',
  5: 'h5',
}

function spansOf(spans: readonly Span[]) {
  return spans.map((span, index) => {
    if (span.type === 'break') return <br key={index} />
    if (span.type === 'link') return <ProseLink key={index} href={span.href} text={span.text} />
    const text = <WholeCodes>{span.text}</WholeCodes>
    const words = span.italic ? <em>{text}</em> : text
    return span.bold ? <strong key={index}>{words}</strong> : <span key={index}>{words}</span>
  })
}

function ProseLink({ href, text }: { href: string; text: string }) {
  if (!isSafeHref(href)) return <>{text}</>
  return (
    <a href={href} rel={isExternal(href) ? 'noopener' : undefined}>
      <WholeCodes>{text}</WholeCodes>
      {isExternal(href) && <ExternalMark />}
    </a>
  )
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map((span) => (span.type === 'break' ? ' ' : span.text)).join('')
}

/** One id per heading, undefined for other blocks; a repeated heading gets -2, -3 and so on. */
function headingIds(prose: ProseTree, prefix: string): readonly (string | undefined)[] {
  const seen = new Map<string, number>()
  return prose.map((block) => {
    if (block.type !== 'heading') return undefined
    const slug = prefix + (slugOf(wordsOf(block.spans)) || 'section')
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    return count === 1 ? slug : `${slug}-${count}`
  })
}
