import { finderForm, partOf } from './parts.ts'
import { settle } from './settle.ts'

/**
 * Puts what a fetched page found in the place of what is shown: results are replaced (the event `evenkeel:replaced`
 * tells whoever added something to them), the panel's numbers change in place. Controls are set to what the page says
 * only with `takesChoices`; else the reader's own state is newer. False where the page is not one of the finder.
 */
export function showPage(fresh: Document, takesChoices: boolean): boolean {
  const panel = finderForm(document)
  const results = partOf(document, 'results')
  const freshPanel = finderForm(fresh)
  const freshResults = partOf(fresh, 'results')
  if (!panel || !results || !freshPanel || !freshResults) return false
  settle(panel, freshPanel, takesChoices)
  settlePart('[data-finder="words"]', fresh, takesChoices)
  settlePart('form[action="/theme"]', fresh, true)
  // The element itself too: what it carries about the list, its total, belongs to what stands in it.
  results.replaceWith(freshResults)
  showHead(fresh)
  freshResults.dispatchEvent(new CustomEvent('evenkeel:replaced', { bubbles: true }))
  return true
}

function settlePart(selector: string, fresh: Document, takesChoices: boolean): void {
  const old = document.querySelector(selector)
  const wanted = fresh.querySelector(selector)
  if (old && wanted) settle(old, wanted, takesChoices)
}

/** The title, and what is read by whoever shares or keeps the page. */
function showHead(fresh: Document): void {
  document.title = fresh.title
  const kept = 'link[rel="canonical"], meta[name="robots"]'
  for (const element of document.head.querySelectorAll(kept)) element.remove()
  document.head.append(...fresh.head.querySelectorAll(kept))
}
