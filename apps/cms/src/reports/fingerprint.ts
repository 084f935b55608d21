import { createHash } from 'node:crypto'
import type { Day, ReaderReport } from '@evenkeel/domain'

/**
 * The same for the same words about the same listing on one day: a form that is sent twice, by a double click or by
 * going back, is one report.
 */
export function fingerprintOf(report: ReaderReport, receivedOn: Day): string {
  const { program, fact, kind, says, knownFrom, sourceUrl, seenOn, remark } = report
  const parts = [receivedOn, program, fact, kind, says, knownFrom, sourceUrl, seenOn, remark]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
