import type { Day } from '../../calendar/day.ts'
import { identityFact, institutionFact } from '../fact-view.ts'
import type { Listing } from '../listing.ts'
import { factCell } from './compared-cell.ts'
import type { RowDefinition } from './row-definition.ts'

/** What the listing itself is. Its kind and place stand at the head of its column. */
export const identityRows: readonly RowDefinition[] = [
  {
    key: 'listing',
    label: 'That the program exists',
    cell: ({ program }, today) => factCell(identityFact(program, 'listing', today)),
  },
  { key: 'specialty', label: 'Base or sponsoring specialty', cell: specialtyCell },
  {
    key: 'institutionType',
    label: 'Institution type',
    cell: ({ institution }, today) => factCell(institutionFact(institution, 'type', today)),
  },
]

function specialtyCell({ program, specialty }: Listing, today: Day) {
  const view = identityFact(program, 'specialty', today)
  return factCell({ ...view, text: specialty?.name ?? view.text }, { same: view.text ?? undefined })
}
