import { clientKey } from '../http/client-key.ts'
import { RateLimit } from '../http/rate-limit.ts'
import type { DeskOutcome, ReaderDesk } from './reader-desk.ts'
import { type DeskAddress, sendToDesk } from './send-to-desk.ts'

/** Enough for somebody who goes through a whole listing or many answers, too little for a flood. */
const perReader = { burst: 20, perSecond: 1 / 60, maxVisitors: 10_000 }
/** All readers of this process together, below what the cms takes in an hour. */
const together = { burst: 60, perSecond: 1 / 30, maxVisitors: 1 }

/** Where the cms takes each kind of thing, below the address of reports. */
const paths = { question: '/api/reader-questions/receive', vote: '/api/faq-votes/receive' }

/**
 * Gives each reader a desk of their own. How often somebody handed something in is counted in this process's memory
 * under their address and nowhere else; the address goes neither to the cms nor into a log.
 */
export function deskOffice(address: DeskAddress, nowMs: () => number): (ip: string) => ReaderDesk {
  const reports = counter(nowMs)
  const questions = counter(nowMs)
  const votes = counter(nowMs)
  const at = (path: string) => ({ ...address, url: new URL(path, address.url).href })
  return (ip) => ({
    report: (report) => reports(ip, () => sendToDesk(address, 'report', report)),
    ask: (question) => questions(ip, () => sendToDesk(at(paths.question), 'question', question)),
    vote: (vote) => votes(ip, () => sendToDesk(at(paths.vote), 'vote', vote)),
  })
}

function counter(nowMs: () => number) {
  const ofReader = new RateLimit(perReader)
  const ofAll = new RateLimit(together)
  return async (ip: string, send: () => Promise<DeskOutcome>): Promise<DeskOutcome> => {
    const now = nowMs()
    const seconds = ofReader.take(clientKey(ip), now) || ofAll.take('all', now)
    return seconds > 0 ? { kind: 'wait', seconds } : send()
  }
}
