import type { FactStatus, ProgramCard } from '@evenkeel/domain'

type WorkFact = ProgramCard['work'][number]

/** The stated work pattern in one line, with the weakest mark that any part of it wears; null where nothing is stated. */
export function workLine(work: readonly WorkFact[]): { words: string; status: FactStatus } | null {
  const [first] = work
  if (!first) return null
  const words = work.map(inWords).join(' · ')
  const weakest = work.reduce((weak, { status }) => (rank(status) > rank(weak) ? status : weak), first.status)
  return { words, status: weakest }
}

/** From surest to least sure. */
const marks: readonly FactStatus[] = ['verified', 'reported', 'stale', 'conflict', 'unknown']

function rank(status: FactStatus): number {
  return marks.indexOf(status)
}

/** Amounts and choices that mean little without their name get it in front. */
function inWords({ key, text }: WorkFact): string {
  const lead = leads[key]
  return lead ? `${lead} ${text.toLowerCase()}` : text
}

const leads: Readonly<Record<string, string>> = {
  clinicalShare: 'clinical',
  remoteDays: 'remote',
  coreHours: 'core hours',
}
