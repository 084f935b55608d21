import type { TextPiece } from './field-change.ts'

/** Above this many words compared with each other, paragraphs are told as a whole; below, it takes a millisecond or two. */
const MOST_COMPARISONS = 400_000

/** What became of a text, word by word: the pieces put together without the added ones are the old text, and so on. */
export function wordChanges(before: string, after: string): TextPiece[] {
  const old = wordsOf(before)
  const fresh = wordsOf(after)
  if (old.length * fresh.length > MOST_COMPARISONS) return whole(before, after)
  return joined(stepsBetween(old, fresh))
}

/** Words with the space that follows them, so that nothing is lost when they are put together again. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function whole(before: string, after: string): TextPiece[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
}

/** The longest run of words that both have in common, in order (Wagner and Fischer, 1974), with what lies between. */
function stepsBetween(old: readonly string[], fresh: readonly string[]): TextPiece[] {
  const width = fresh.length + 1
  const common = new Uint32Array((old.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = fresh.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        old[row] === fresh[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))

  const steps: TextPiece[] = []
  let row = 0
  let column = 0
  while (row < old.length || column < fresh.length) {
    const [gone, come] = [old[row], fresh[column]]
    if (gone !== undefined && gone === come) {
      steps.push({ kind: 'same', text: gone })
      row += 1
      column += 1
    } else if (gone !== undefined && (come === undefined || at(row + 1, column) >= at(row, column + 1))) {
      steps.push({ kind: 'removed', text: gone })
      row += 1
    } else {
      steps.push({ kind: 'added', text: come ?? '' })
      column += 1
    }
  }
  return steps
}

function joined(steps: readonly TextPiece[]): TextPiece[] {
  const pieces: TextPiece[] = []
  for (const step of steps) {
    const last = pieces.at(-1)
    if (last?.kind === step.kind) pieces[pieces.length - 1] = { kind: step.kind, text: last.text + step.text }
    else pieces.push(step)
  }
  return pieces
}
