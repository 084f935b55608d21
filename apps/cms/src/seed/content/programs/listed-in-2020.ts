import type { SeedEntry } from '../../seed-entry.ts'
import { fellowshipAt } from './fellowship-at.ts'

type ProgramEntry = SeedEntry<'programs'>
type Evidence = NonNullable<ProgramEntry['evidence']>[number]

/** A program as the public list of July 2020 knows it, with what other sources add. */
export type ListedRow = Pick<ProgramEntry, 'specialty' | 'acgmeId' | 'website' | 'evidence'> & {
  /** What the list's column for ERAS says. A "no" does not say how to apply instead, so it states nothing. */
  readonly onEras: boolean
  /** Further facts; each needs an evidence row or a place in `alsoFromList`. */
  readonly facts?: ProgramEntry['facts']
  /** Facts beside the listing and ERAS for which the list itself is the source, with what it says. */
  readonly alsoFromList?: Pick<Evidence, 'facts' | 'note'>
  /** What readers should know beyond the age of the list. */
  readonly note?: string
}

/** The listing of a program that a public list named in 2020 and that nobody has re-verified since. */
export function listedIn2020(institution: string, row: ListedRow): ProgramEntry {
  const { onEras, alsoFromList, facts = {}, evidence = [], note, ...rest } = row
  return fellowshipAt(institution, {
    ...rest,
    note: note ? `${agedListing} ${note}` : agedListing,
    facts: onEras ? { applicationSystem: 'eras', ...facts } : facts,
    evidence: [
      onEras
        ? listed(['listing', 'applicationSystem'], listedWithEras)
        : listed(['listing'], listedWithoutEras),
      ...(alsoFromList ? [listed(alsoFromList.facts, alsoFromList.note)] : []),
      ...evidence,
    ],
  })
}

/** An evidence row that cites the list of July 2020; the list speaks for that day, whenever it is read. */
function listed(facts: Evidence['facts'], note: Evidence['note']): Evidence {
  return {
    facts,
    sourceKind: 'directory',
    sourceName: 'CI fellowship database.csv in the GitHub repository zhangcd07/CI-fellowship',
    url: 'https://github.com/zhangcd07/CI-fellowship',
    checkedOn: '2020-07-14',
    note,
  }
}

const agedListing =
  'Listed in 2020, not re-verified. That a public list named the program then does not show that it is accredited or takes fellows now: ask the program, or look it up with ACGME, before you plan around it.'
const listedWithEras = 'Names the program and marks it as taking part in ERAS, as of July 2020.'
const listedWithoutEras =
  'Names the program, as of July 2020. Its column for ERAS says no and leaves open how to apply instead.'
