/** Enters what is shown now into the browser's history, after noting how far the reader had scrolled until here. */
export function enterHistory(address: string, step: 'push' | 'replace'): void {
  if (step === 'replace') {
    history.replaceState(history.state, '', address)
    return
  }
  history.replaceState({ scrolledTo: scrollY }, '')
  history.pushState(null, '', address)
}

/** How far the reader had scrolled when they left this entry of the history; null where that is not known. */
export function savedScroll(): number | null {
  const state: unknown = history.state
  const isSaved = typeof state === 'object' && state !== null && 'scrolledTo' in state
  return isSaved && typeof state.scrolledTo === 'number' ? state.scrolledTo : null
}
