import { readerReportSchema } from '@evenkeel/domain'
import type { PayloadHandler } from 'payload'
import { today } from '../clock.ts'
import { keepReport } from '../database/keep-report.ts'
import { receiveFromPortal } from '../from-readers/receive-from-portal.ts'

/** Takes a reader's report on a listing from the portal. */
export function receiveReport(secret: string): PayloadHandler {
  return receiveFromPortal(secret, {
    name: 'A report',
    schema: () => readerReportSchema(today()),
    mostInAnHour: 300,
    keep: (payload, report) => keepReport(payload, report, today()),
  })
}
