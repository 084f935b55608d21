import { partOf, partsOf } from './parts.ts'

export interface KeptFocus {
  /** Call after the replacement: focus is where it was, or as near as can be. */
  keep(): void
}

/**
 * Where the reader's focus is, before what is shown is replaced. A control of the panel keeps it by itself. From a
 * chip that is gone it goes to the one in its place; from anything else that is gone to the count above the list.
 */
export function focusedPlace(): KeptFocus {
  const focused = document.activeElement
  const chip = partsOf(document, 'chip').findIndex((element) => element === focused)
  const fold = focused?.closest('details')?.querySelector('summary') ?? null
  const isInResults = partOf(document, 'results')?.contains(focused) ?? false
  return {
    keep() {
      if (focused === null || (focused.isConnected && focused === document.activeElement)) return
      const chips = partsOf(document, 'chip')
      const nextChip = chip < 0 ? null : (chips[chip] ?? chips.at(-1) ?? null)
      if (nextChip) nextChip.focus({ preventScroll: true })
      else if (isInResults) focusOnResults({ isAtTop: false })
      else fold?.focus({ preventScroll: true })
    },
  }
}

/** Focuses the count above the list, and scrolls there if asked to. */
export function focusOnResults({ isAtTop }: { isAtTop: boolean }): void {
  const count = partOf(document, 'count')
  if (!count) return
  count.tabIndex = -1
  count.focus({ preventScroll: true })
  if (!isAtTop) return
  const scroll = () => count.scrollIntoView({ block: 'start', behavior: 'instant' })
  scroll()
  // Once more: a smooth scroll that was still under way, to the link say, goes on for a frame.
  requestAnimationFrame(scroll)
}
