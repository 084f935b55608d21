import {
  printSavedList,
  readSavedList,
  type SavedList,
  type SavedProgram,
  storedUnder,
} from '@evenkeel/domain/saved-list'

/** The list as this browser keeps it; empty where it keeps none or lets nobody look. */
export function keptList(): SavedProgram[] {
  try {
    return readSavedList(localStorage.getItem(storedUnder))
  } catch {
    // Storage is switched off: there is no list, and keeping one will say so.
    return []
  }
}

/** Keeps a list, or forgets it when it is empty. False where the browser refuses: storage is full or switched off. */
export function keepList(list: SavedList): boolean {
  try {
    if (list.length === 0) localStorage.removeItem(storedUnder)
    else localStorage.setItem(storedUnder, printSavedList(list))
    return true
  } catch {
    // The caller says so in words; the list stays as it was.
    return false
  }
}

/** Calls whenever another tab changed the list. */
export function whenChangedElsewhere(then: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === storedUnder || key === null) then()
  })
}
