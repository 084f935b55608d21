/** The parts of a page that concern the list, by the name that the server gave them. */
export function part(name: string, within: ParentNode = document): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-saved="${name}"]`)
}

/** Says something in the page, and to a screen reader. */
export function say(words: string): void {
  const place = part('announcement')
  if (place) place.textContent = words
}
