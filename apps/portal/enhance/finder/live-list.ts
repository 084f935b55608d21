import { countWords, say, showCountOnButton } from './count-words.ts'
import { focusedPlace, focusOnResults, type KeptFocus } from './focus.ts'
import { type FetchedPage, LatestPage } from './latest-page.ts'
import { partOf } from './parts.ts'
import { enterHistory, savedScroll } from './reading-history.ts'
import { showPage } from './show-page.ts'

/**
 * What made the reader ask: a control, typing in the search field, a link to other criteria, a link to another page of
 * the same list, or the browser's back and forward buttons.
 */
export type Asked = 'control' | 'typing' | 'link' | 'page' | 'history'

/** The list that is shown, and the one that was asked for last. */
export class LiveList {
  readonly #pages = new LatestPage()
  #shown = location.pathname + location.search
  #wanted = this.#shown
  #lastAsked: Asked = 'link'

  /** Shows the list at an address; where that does not work, goes there as a link would. */
  show(address: string, asked: Asked): void {
    if (address === this.#wanted) return
    this.#wanted = address
    if (address === this.#shown) {
      this.stop()
      return
    }
    partOf(document, 'results')?.setAttribute('aria-busy', 'true')
    this.#pages
      .get(address)
      .then((fetched) => {
        if (fetched) this.#arrive(fetched, asked)
      })
      // The browser then says in its own words why, and has a button to try again.
      .catch(() => location.assign(address))
  }

  /** What is under way is no longer of interest; what is shown stays. */
  stop(): void {
    this.#pages.forget()
    this.#wanted = this.#shown
    partOf(document, 'results')?.removeAttribute('aria-busy')
  }

  #arrive({ page, address }: FetchedPage, asked: Asked): void {
    const focus = focusedPlace()
    const takesChoices = asked !== 'control' && asked !== 'typing'
    if (!showPage(page, takesChoices)) throw new Error(`No list at ${address}`)
    enterHistory(address, historyStep(asked, this.#lastAsked))
    this.#shown = address
    this.#lastAsked = asked
    this.stop()
    showCountOnButton()
    this.#settleReader(focus, asked)
  }

  #settleReader(focus: KeptFocus, asked: Asked): void {
    if (asked === 'page') focusOnResults({ isAtTop: true })
    else focus.keep()
    if (asked === 'history') restoreScroll()
    say(countWords(asked === 'page'))
  }
}

/** Typing on changes the entry that typing began: back leads to before the words, not through each of them. */
function historyStep(asked: Asked, before: Asked): 'push' | 'replace' {
  return asked === 'history' || (asked === 'typing' && before === 'typing') ? 'replace' : 'push'
}

function restoreScroll(): void {
  const top = savedScroll()
  if (top !== null) scrollTo({ top, behavior: 'instant' })
}
