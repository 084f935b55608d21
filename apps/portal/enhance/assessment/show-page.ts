/** Shows a fetched page in the place of this one, as if it had been opened: from its top, with its title read out. */
export async function showPage(fresh: Document): Promise<void> {
  await loadStyles(fresh)
  // Without scripts these would speak; here they are kept out of the way of whoever reads the page by its structure.
  for (const one of fresh.querySelectorAll('noscript')) one.remove()
  document.title = fresh.title
  document.body.replaceChildren(...fresh.body.childNodes)
  scrollTo(0, 0)
  focusOnWhatCounts()
}

/** Whoever was held up hears why first; everybody else the heading. */
export function focusOnWhatCounts(): void {
  const alert = document.querySelector<HTMLElement>('[role="alert"]')
  const heading = document.querySelector<HTMLElement>('h1')
  if (!alert && heading) heading.tabIndex = -1
  const target = alert ?? heading
  target?.focus({ preventScroll: true })
}

/** Loads the style files that only the fetched page has, before anything is shown without them. */
async function loadStyles(fresh: Document): Promise<void> {
  const styles = (within: Document) => [
    ...within.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'),
  ]
  const known = new Set(styles(document).map((link) => link.getAttribute('href')))
  await Promise.all(
    styles(fresh)
      .filter((link) => !known.has(link.getAttribute('href')))
      .map(
        (link) =>
          new Promise<void>((resolve) => {
            const own = Object.assign(document.createElement('link'), {
              rel: 'stylesheet',
              href: link.getAttribute('href') ?? '',
            })
            // A style file that is missing keeps nobody from reading.
            own.addEventListener('load', () => resolve())
            own.addEventListener('error', () => resolve())
            document.head.append(own)
          }),
      ),
  )
}
