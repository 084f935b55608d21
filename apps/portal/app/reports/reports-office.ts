import { clientKey } from '../http/client-key.ts'
import { RateLimit } from '../http/rate-limit.ts'
import type { ReportDesk } from './report-desk.ts'
import { type DeskAddress, sendReport } from './send-report.ts'

/** Enough for somebody of a program who goes through the whole listing, too little for a flood. */
const perReader = { burst: 20, perSecond: 1 / 60, maxVisitors: 10_000 }
/** All readers of this process together, below what the cms takes in an hour. */
const together = { burst: 60, perSecond: 1 / 30, maxVisitors: 1 }

/**
 * Gives each reader a desk of their own. How often somebody reported is counted in this process's memory under their
 * address and nowhere else; the address goes neither to the cms nor into a log.
 */
export function reportsOffice(address: DeskAddress, nowMs: () => number): (ip: string) => ReportDesk {
  const ofReader = new RateLimit(perReader)
  const ofAll = new RateLimit(together)
  return (ip) => ({
    async handIn(report) {
      const now = nowMs()
      const seconds = ofReader.take(clientKey(ip), now) || ofAll.take('all', now)
      return seconds > 0 ? { kind: 'wait', seconds } : sendReport(address, report)
    },
  })
}
