import { expect, test } from 'vitest'
import type { FactStatus } from '../../facts/fact-status.ts'
import { type ComparedCell, doesNotApply } from './compared-cell.ts'
import { rowLikeness } from './row-likeness.ts'

const unknown: ComparedCell = { kind: 'unknown', question: null, evidence: [] }

function says(text: string, status: FactStatus | null = 'verified'): ComparedCell {
  return { kind: 'stated', text, same: text, amount: null, status, remark: null, evidence: [] }
}

test.each<[string, ReturnType<typeof rowLikeness>, ComparedCell[]]>([
  ['all say the same, all sure', 'alike', [says('Yes'), says('Yes')]],
  ['verified and reported are both fit to rely on', 'alike', [says('Yes'), says('Yes', 'reported')]],
  ['all say the same, all too old', 'alike', [says('Yes', 'stale'), says('Yes', 'stale')]],
  ['one says yes, one no', 'values', [says('Yes'), says('No')]],
  ['two answers and a gap', 'values', [says('Yes'), unknown, says('No')]],
  ['known and unknown differ', 'some-unknown', [says('Yes'), unknown]],
  ['a stated no and an unknown differ', 'some-unknown', [unknown, says('No'), says('No')]],
  ['same words, but sources disagree about one', 'sureness', [says('Yes'), says('Yes', 'conflict')]],
  ['same words, but one is too old', 'sureness', [says('Yes', 'stale'), says('Yes', 'reported')]],
  ['nobody knows', 'all-unknown', [unknown, unknown]],
  ['the only one that it applies to does not say', 'all-unknown', [unknown, doesNotApply]],
  ['it applies to some, and these agree', 'kinds', [says('Yes'), doesNotApply, says('Yes')]],
  ['it applies to some, and these disagree', 'values', [says('Yes'), doesNotApply, says('No')]],
  ['it applies to some, and not all of these say', 'some-unknown', [says('Yes'), doesNotApply, unknown]],
  ['it applies to none', null, [doesNotApply, doesNotApply]],
  ['records without a mark', 'alike', [says('18, FY2022', null), says('18, FY2022', null)]],
  ['one alone has nothing to differ from', 'alike', [says('Yes')]],
])('%s: %s', (_case, expected, cells) => {
  expect(rowLikeness(cells)).toBe(expected)
  expect(rowLikeness([...cells].reverse()), 'in another order').toBe(expected)
})
