import { choiceWarnings, conditionWarnings, coverageGaps, coverageOf } from '@evenkeel/domain'
import type { Payload } from 'payload'
import { adviceContent, choosableSlugs } from './advice-content.ts'
import type { DeskList } from '../desk-lists.ts'

/** Where the desk's work on advice is seen, with how much there is to mend. */
export async function adviceWork(payload: Payload): Promise<DeskList[]> {
  const { entries } = await adviceContent(payload)
  const { guidance } = entries
  const slugs = choosableSlugs(entries)
  const unreachable = guidance.filter((item) =>
    [...choiceWarnings(item, slugs, (name) => name), ...conditionWarnings(item)].some(
      ({ verdict }) => verdict === 'never',
    ),
  )
  return [
    {
      label: 'Gaps: who gets no advice',
      href: '/admin/advice-coverage',
      count: coverageGaps(coverageOf(guidance)).length + unreachable.length,
    },
    { label: 'The assessment: questions and example applicants', href: '/admin/assessment', count: null },
  ]
}
