import { type Day, type ReaderReport, reportedFactLabel } from '@evenkeel/domain'
import type { Payload } from 'payload'
import { storedDay } from '../fields/day.ts'
import { keepOnce } from './keep-once.ts'
import { fingerprintOf } from '../from-readers/fingerprint.ts'
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
  const { fact, kind, says, knownFrom, sourceUrl, seenOn, remark } = report
  const fingerprint = fingerprintOf([
    today,
    report.program,
    fact,
    kind,
    says,
    knownFrom,
    sourceUrl,
    seenOn,
    remark,
  ])
  const make = () =>
    payload.create({
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
  await keepOnce(payload, 'reader-reports', fingerprint, make)
  return true
}
