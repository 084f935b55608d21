import { changesByDay, type Program, type ProgramChange, programChangeInWords } from '@evenkeel/domain'
import { programHref } from './program-address.ts'

/** A listing's public history as its pages show it: by day, newest first, each change in words; at most `most` of them. */
export function listingHistory({ changes }: Program, most?: number) {
  return changesByDay(changes, most).map(({ on, changes: ofDay }) => ({ on, lines: ofDay.map(lineOf) }))
}
export type ListingHistory = ReturnType<typeof listingHistory>

/** The page with all of a listing's history. */
export function historyHref(slug: string): string {
  return `${programHref(slug)}/changes`
}

function lineOf(change: ProgramChange) {
  return { text: programChangeInWords(change), source: change.source }
}
