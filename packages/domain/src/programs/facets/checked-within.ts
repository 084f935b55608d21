import { addMonths } from '../../calendar/day.ts'
import { newestDay } from '../../facts/fact-status.ts'
import type { Facet } from './facet.ts'

const spans = [3, 6, 12, 24] as const
const longerAgo = 'longer-ago'

/** How long ago anybody looked; a check within three months is also one within six. Unknown where nobody ever did. */
export const checkedWithinFacet: Facet = {
  key: 'checkedWithin',
  param: 'checked-within',
  label: 'Last checked',
  help: 'The newest check of anything in the listing. Each fact shows its own date.',
  group: 'sureness',
  options: () => [
    ...spans.map((months) => ({ value: `${months}-months`, label: `Within ${months} months` })),
    { value: longerAgo, label: `More than ${spans.at(-1)} months ago` },
  ],
  valuesOf: ({ program }, today) => {
    const checkedOn = newestDay(program.evidence)
    if (checkedOn === '') return null
    const within = spans.filter((months) => checkedOn >= addMonths(today, -months))
    return within.length > 0 ? within.map((months) => `${months}-months`) : [longerAgo]
  },
}
