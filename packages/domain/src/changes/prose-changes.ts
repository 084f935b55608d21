import { type Prose, plainText, proseSchema } from '../content/prose.ts'
import type { TextPiece } from './field-change.ts'
import { wordChanges } from './word-changes.ts'

/** Running text, if a value is that; an empty list may be any list, so it counts only beside running text. */
export function proseIn(value: unknown): Prose | null {
  const parsed = proseSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** What became of running text, word by word; a link or a mark that changed under the same words shows as both states. */
export function proseChanges(before: Prose, after: Prose): TextPiece[] {
  const [old, fresh] = [plainText(before), plainText(after)]
  if (old !== fresh) return wordChanges(old, fresh)
  return wordChanges(withTargets(before), withTargets(after))
}

/** The words with where their links lead and how they are set. */
function withTargets(prose: Prose): string {
  return prose
    .map((block) => {
      const lists = block.type === 'list' ? block.items : [block.spans]
      const lead =
        block.type === 'heading'
          ? `[heading ${block.level}] `
          : block.type === 'paragraph'
            ? ''
            : `[${block.type}] `
      return (
        lead +
        lists
          .map((spans) =>
            spans
              .map((span) => {
                if (span.type === 'break') return '\n'
                if (span.type === 'link') return `${span.text} [${span.href}]`
                return `${span.bold ? '[bold] ' : ''}${span.italic ? '[italic] ' : ''}${span.text}`
              })
              .join(''),
          )
          .join('\n')
      )
    })
    .join('\n')
}
