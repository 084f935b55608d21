import type { Day } from '../calendar/day.ts'
import { groupBy } from '../frame/group-by.ts'
import { notStated } from './field-change.ts'
import { mostProgramChanges, type ProgramChange } from './program-change.ts'
import { changedThingLabel } from './published-changes.ts'

/** A listing's history with what came new on top of what was kept; the oldest make room. */
export function withNewChanges(
  kept: readonly ProgramChange[],
  fresh: readonly ProgramChange[],
): ProgramChange[] {
  return [...fresh, ...kept].slice(0, mostProgramChanges)
}

/** One change as a sentence without its full stop and source. */
export function programChangeInWords({ kind, about, from, to }: ProgramChange): string {
  const what = about.map(changedThingLabel).join(', ')
  switch (kind) {
    case 'listed':
      return 'Listed here for the first time'
    case 'listed-again':
      return 'Listed here again'
    case 'changed':
      return `${what} changed from ${from ?? notStated} to ${to ?? notStated}`
    case 'disputed':
      return `${what}: a source says something else`
    case 'checked':
      return `${what}: checked again, and the same as before`
  }
}

/** The changes of one day. */
export interface ChangedDay {
  readonly on: Day
  readonly changes: readonly ProgramChange[]
}

/** A history by day, newest first, at most `most` changes of it. */
export function changesByDay(changes: readonly ProgramChange[], most = mostProgramChanges): ChangedDay[] {
  const newestFirst = [...changes].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, most)
  return [...groupBy(newestFirst, ({ on }) => on)].map(([on, list]) => ({ on, changes: list }))
}
