/** How far a run is. The first two are under way; the others are final. */
export const importStates = [
  { value: 'reading', label: 'Reading the file' },
  { value: 'writing', label: 'Writing drafts' },
  { value: 'planned', label: 'Read, nothing written' },
  { value: 'applied', label: 'Imported' },
  { value: 'nothing-to-do', label: 'Nothing to do' },
  { value: 'has-problems', label: 'Rows to mend, nothing written' },
  { value: 'refused', label: 'File refused' },
  { value: 'failed', label: 'Failed, nothing written' },
] as const

export type ImportState = (typeof importStates)[number]['value']

/** A run that has said nothing for so long was killed; a living one says something every second or so. */
const SILENT_MS = 90_000

/** True while somebody works on a run. */
export function isUnderWay(state: ImportState): boolean {
  return state === 'reading' || state === 'writing'
}

/** True for a run whose process died in the middle: its transaction ended with it, so nothing of it was written. */
export function wasInterrupted(run: { state: ImportState; updatedAt: string }, nowMs: number): boolean {
  return isUnderWay(run.state) && nowMs - Date.parse(run.updatedAt) > SILENT_MS
}
