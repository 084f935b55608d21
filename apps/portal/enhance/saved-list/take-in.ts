import { joinedLists, mostSaved, readSavedList, type SavedProgram } from '@evenkeel/domain/saved-list'
import { keepAndSay } from './change-list.ts'
import { keptList } from './kept-list.ts'
import { part, say } from './parts.ts'

/** Takes a list from a file that was saved here, behind what is on the list already. */
export function followFile(then: () => void): void {
  part('load')?.addEventListener('change', ({ target }) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined
    if (!file) return
    void file
      .slice(0, 200_000)
      .text()
      .then(
        (text) => takeIn(readSavedList(text)),
        () => say('This file could not be read. Choose it again.'),
      )
      .then(then)
  })
}

/** A list that stands in an address can be kept on this device; those that are not listed get the names they had. */
export function followAddressList(then: () => void): void {
  const names = new Map(keptList().map(({ slug, name }) => [slug, name]))
  for (const gone of document.querySelectorAll<HTMLElement>('[data-saved-name]'))
    gone.textContent = names.get(gone.dataset.savedName ?? '') ?? gone.textContent
  const keep = part('keep')
  if (!keep) return
  keep.hidden = false
  part('keep-all', keep)?.addEventListener('click', () => {
    const items = [...document.querySelectorAll<HTMLInputElement>('[data-saved-item]')]
    takeIn(items.map(({ value, dataset }) => ({ slug: value, name: dataset.savedItem ?? value })))
    then()
  })
}

function takeIn(programs: readonly SavedProgram[]): void {
  if (programs.length === 0) {
    say('No programs were found in it. Nothing was changed.')
    return
  }
  const list = joinedLists(keptList(), programs)
  const full = list.length === mostSaved ? ` It holds no more than ${mostSaved}.` : ''
  keepAndSay(list, `Your list on this device now has ${list.length}.${full}`)
}
