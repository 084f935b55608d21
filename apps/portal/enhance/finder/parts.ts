type Part = 'panel' | 'words' | 'results' | 'count' | 'announcement' | 'chip' | 'show' | 'page'

/** The first element of a page that is marked as one part of the finder, `data-finder="<part>"`; null without one. */
export function partOf(page: ParentNode, part: Part): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-finder="${part}"]`)
}

/** All elements of a page that are marked as one part of the finder. */
export function partsOf(page: ParentNode, part: Part): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`[data-finder="${part}"]`)]
}

/** The form that holds every control of the finder, wherever they stand. */
export function finderForm(page: ParentNode): HTMLFormElement | null {
  const panel = partOf(page, 'panel')
  return panel instanceof HTMLFormElement ? panel : null
}
