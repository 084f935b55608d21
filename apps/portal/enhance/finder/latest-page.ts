/** Asks for pages; only the one that was asked for last is ever answered. */
export class LatestPage {
  #asking = new AbortController()

  /**
   * The page at an address of ours, read but not shown; null when something else was asked for meanwhile. Rejects where
   * nobody answers or what is answered is not a page.
   */
  async get(address: string): Promise<FetchedPage | null> {
    this.#asking.abort()
    const asking = new AbortController()
    this.#asking = asking
    try {
      const response = await fetch(address, { headers: { Accept: 'text/html' }, signal: asking.signal })
      const html = await response.text()
      if (asking.signal.aborted) return null
      if (!response.ok) throw new Error(`${response.status} at ${address}`)
      const { pathname, search } = new URL(response.url)
      return { page: new DOMParser().parseFromString(html, 'text/html'), address: pathname + search }
    } catch (error) {
      if (asking.signal.aborted) return null
      throw error
    }
  }

  /** Whatever is under way is no longer of interest. */
  forget(): void {
    this.#asking.abort()
  }
}

export interface FetchedPage {
  readonly page: Document
  /** Where it was found in the end: the canonical address, with a path. */
  readonly address: string
}
