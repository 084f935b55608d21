import type { SeedEntry } from '../../seed-entry.ts'
import { checkedOn } from '../citations/citation.ts'

type Evidence = NonNullable<SeedEntry<'programs'>['evidence']>[number]

/** An evidence row for a page that carries no date: it counts from the day on which it was collected, and says so. */
export function undatedPage({
  says,
  ...row
}: Pick<Evidence, 'facts' | 'sourceKind' | 'sourceName' | 'url'> & { readonly says: string }): Evidence {
  return {
    ...row,
    checkedOn,
    note: `${says} The page carries no date; this is the day on which it was collected.`,
  }
}
