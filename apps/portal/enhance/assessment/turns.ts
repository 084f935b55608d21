import { fetchPage, pathSentTo, sentBy } from './fetch-page.ts'
import { haveSameFields, type KeptAnswers, keptAnswers } from './kept-answers.ts'
import { isSamePlace, type Place, placeIn, shownPlace, takesTurns } from './place.ts'
import { addMissing, answersIn, keepForm, sheetForm, showKeptLine } from './sheet-form.ts'
import { showPage } from './show-page.ts'

/**
 * Turns the pages of the assessment within one document, so that the browser's Back works: an answer to a form cannot
 * be gone back to, because nobody may store it. Each page has an entry in the history that says which page it is; its
 * answers come from what is kept on this device. Where a page cannot be fetched, the browser sends the form itself.
 */
export class Turns {
  #shown: Place = shownPlace(location.pathname)
  #running: AbortController | null = null
  /** The form that is left to the browser. */
  #left: HTMLFormElement | null = null
  readonly #onShown: () => void

  /** `onShown` is called whenever another page is shown. */
  constructor(onShown: () => void) {
    this.#onShown = onShown
    document.addEventListener('submit', (event) => this.#submit(event))
    addEventListener('popstate', () => this.#goTo())
    this.#arrive()
  }

  /** Shows what is kept now, where this page holds something else: another tab may have gone on, or erased it. */
  refresh(): void {
    const form = sheetForm()
    const kept = keptAnswers()
    if (!form || this.#running) return
    const own = answersIn(form)
    if (kept && !haveSameFields(kept, own)) void this.#restore(this.#shown)
    if (!kept && own.fields.length > 0) openAnew()
  }

  /** Takes the page up as it was loaded, with what is kept added; or the page at which this entry of the history was. */
  #arrive(): void {
    const place = placeIn(history.state)
    const kept = keptAnswers()
    this.#takeUp(kept)
    const isElsewhere = place?.path === this.#shown.path && !isSamePlace(place, this.#shown)
    history.replaceState(this.#shown, '')
    if (kept && isElsewhere) void this.#restore(place)
  }

  #takeUp(kept: KeptAnswers | null): void {
    const form = sheetForm()
    if (!form) return
    const cameEmpty = answersIn(form).fields.length === 0
    if (kept) addMissing(form, kept)
    // A page that only shows what is kept does not become the one to go on with.
    if (!cameEmpty) keepForm(form)
    else if (kept) showKeptLine(form, kept.fields.length > 0)
  }

  #submit(event: SubmitEvent): void {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || form === this.#left) return
    const path = pathSentTo(form, submitter)
    if (!takesTurns(path)) return
    event.preventDefault()
    // Whoever presses twice means it once.
    if (this.#running) return
    void this.#turn(path, sentBy(form, submitter)).then((isShown) => {
      if (isShown === false) this.#leaveToBrowser(form, submitter)
    })
  }

  /** Back and forward. An entry without a place is that of a link within the page. */
  #goTo(): void {
    const place = placeIn(history.state)
    if (!place && location.pathname === this.#shown.path) {
      history.replaceState(this.#shown, '')
      return
    }
    if (place && isSamePlace(place, this.#shown)) return
    if (!place || !takesTurns(place.path) || !keptAnswers()) {
      openAnew()
      return
    }
    void this.#restore(place).then((isShown) => {
      if (isShown === false) openAnew()
    })
  }

  /** Shows the page that follows, and enters it into the history. */
  async #turn(path: string, body: FormData): Promise<boolean | null> {
    const isShown = await this.#show(path, body)
    if (!isShown) return isShown
    const place = shownPlace(path)
    if (isSamePlace(place, this.#shown)) history.replaceState(place, '')
    else history.pushState(place, '', path)
    this.#settle(place)
    return true
  }

  /** Shows the page of a place with the answers that are kept. */
  async #restore(place: Place): Promise<boolean | null> {
    const body = new FormData()
    for (const [name, value] of keptAnswers()?.fields ?? []) body.append(name, value)
    body.set('step', place.step)
    body.set('go', 'stay')
    if (place.isChange) body.set('change', 'yes')
    const isShown = await this.#show(place.path, body)
    if (!isShown) return isShown
    history.replaceState(place, '')
    this.#settle(place)
    return true
  }

  #settle(place: Place): void {
    this.#shown = place
    const form = sheetForm()
    if (form) keepForm(form)
    this.#onShown()
  }

  /** True once shown, false where no page came, null where something newer was asked for meanwhile. */
  async #show(path: string, body: FormData): Promise<boolean | null> {
    this.#running?.abort()
    const running = new AbortController()
    this.#running = running
    const main = document.querySelector('main')
    if (main) main.inert = true
    try {
      const fresh = await fetchPage(path, body, running.signal)
      if (fresh && !running.signal.aborted) await showPage(fresh)
      return running.signal.aborted ? null : fresh !== null
    } finally {
      if (this.#running === running) {
        this.#running = null
        if (main) main.inert = false
      }
    }
  }

  #leaveToBrowser(form: HTMLFormElement, submitter: HTMLElement | null): void {
    this.#left = form
    form.requestSubmit(submitter)
    this.#left = null
  }
}

/** Opens the address anew; what cannot be shown any more is not pretended to be there. */
function openAnew(): void {
  location.replace(location.pathname)
}
