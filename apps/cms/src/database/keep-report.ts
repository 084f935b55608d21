import { type Day, type ReaderReport, reportedFactLabel } from '@evenkeel/domain'
import type { Payload } from 'payload'
import { storedDay } from '../fields/day.ts'
import { fingerprintOf } from '../reports/fingerprint.ts'
import { statedThen } from '../reports/stated-then.ts'

/**
 * Keeps a report for the desk, once however often it is sent on a day. False where no such listing is published.
 * The cms's own eyes write: nobody has the right to create a report.
 */
export async function keepReport(payload: Payload, report: ReaderReport, today: Day): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'programs',
    where: { slug: { equals: report.program } },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: false,
  })
  const program = docs[0]
  if (!program) return false
  const fingerprint = fingerprintOf(report, today)
  if (await isKept(payload, fingerprint)) return true
  const { fact, kind, says, knownFrom, sourceUrl, seenOn, remark } = report
  const making = payload.create({
    collection: 'reader-reports',
    data: {
      title: `${reportedFactLabel(fact)}, ${program.name}`,
      program: program.id,
      fact,
      kind,
      statedThen: statedThen(payload.collections.programs.config.flattenedFields, program, fact, today),
      says,
      knownFrom,
      sourceUrl,
      seenOn: seenOn === null ? null : storedDay(seenOn),
      remark,
      state: 'open',
      fingerprint,
    },
    depth: 0,
    overrideAccess: true,
  })
  const failure = await making.then(() => null, reasonOf)
  // The same report may have arrived at the same moment; the column is unique.
  if (failure === null || (await isKept(payload, fingerprint))) return true
  throw new Error(`A report could not be kept: ${failure}`)
}

/** Why, without the values of a failed query: what readers write is never logged. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return error.cause instanceof Error ? error.cause.message : error.name
}

async function isKept(payload: Payload, fingerprint: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'reader-reports',
    where: { fingerprint: { equals: fingerprint } },
    overrideAccess: true,
  })
  return totalDocs > 0
}
