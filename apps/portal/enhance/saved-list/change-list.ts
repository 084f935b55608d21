import {
  joinedLists,
  mostSaved,
  type SavedList,
  type SavedProgram,
  withoutProgram,
} from '@evenkeel/domain/saved-list'
import { keepList, keptList } from './kept-list.ts'
import { say } from './parts.ts'

const refused =
  'This browser does not keep anything for this site just now: its storage is full or switched off. The list was not changed.'

/** Keeps the list and says what was done, or why it could not be. */
export function keepAndSay(list: SavedList, words: string): boolean {
  const isKept = keepList(list)
  say(isKept ? words : refused)
  return isKept
}

/** Puts a program on the list or takes it off, as the list is now: another tab may have changed it. */
export function setSaved(program: SavedProgram, isWanted: boolean): void {
  const list = keptList()
  if (!isWanted) {
    keepAndSay(withoutProgram(list, program.slug), `Removed from your list: ${program.name}.`)
    return
  }
  const longer = joinedLists(list, [program])
  if (longer.some(({ slug }) => slug === program.slug)) keepAndSay(longer, `On your list: ${program.name}.`)
  else say(`Your list is full: it holds ${mostSaved} programs. Remove one first.`)
}
