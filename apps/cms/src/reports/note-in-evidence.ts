import { programEvidenceKeys } from '@evenkeel/domain'
import type { PayloadHandler, PayloadRequest } from 'payload'
import { roleOf } from '../access/roles.ts'
import { inOneTransaction, unusable } from '../http/in-one-transaction.ts'
import { refusal } from '../http/refusal.ts'
import type { ReaderReport } from '../payload-types.ts'
import { idOf } from '../snapshot/entry-from-document.ts'

const NOTE =
  'Noted in the evidence of the listing, where it stands as a reader’s word until somebody settles it.'

/**
 * Puts what a reader reports into the evidence of the listing, as a draft on top of what is there: a row of the day on
 * which the reader saw it, agreeing or not, from an applicant. Published, a row that does not agree makes the fact a
 * conflict with both sides shown, until an editor settles it. The report counts as accepted; all of it or nothing.
 */
export const noteInEvidence: PayloadHandler = async (req) => {
  const role = roleOf(req.user)
  if (role === null) return refusal(401, 'You are signed out. Sign in again, then repeat what you did.')
  if (role === 'advisor') return refusal(403, 'Editors decide what goes into the evidence of a listing.')
  return inOneTransaction(req, 'This report is no longer there.', async () => {
    const program = await note(req, Number(req.routeParams?.id))
    return `/admin/collections/programs/${program}`
  })
}

async function note(req: PayloadRequest, id: number): Promise<number> {
  const report = await req.payload.findByID({
    collection: 'reader-reports',
    id,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const program = idOf(report.program)
  const fact = programEvidenceKeys.find((key) => key === report.fact)
  if (typeof program !== 'number') throw unusable('The listing that it is about is no longer here.')
  if (fact === undefined) throw unusable('It is about no single fact: change the listing yourself.')
  if (report.state !== 'open') throw unusable('Somebody has decided about this report already.')
  const { evidence } = await req.payload.findByID({
    collection: 'programs',
    id: program,
    draft: true,
    depth: 0,
    req,
    overrideAccess: false,
  })
  await req.payload.update({
    collection: 'programs',
    id: program,
    draft: true,
    data: { evidence: [...(evidence ?? []), rowOf(report, fact)], _status: 'draft' },
    overrideLock: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  await req.payload.update({
    collection: 'reader-reports',
    id,
    data: { state: 'accepted', decisionNote: NOTE },
    depth: 0,
    req,
    overrideAccess: false,
  })
  return program
}

function rowOf(report: ReaderReport, fact: (typeof programEvidenceKeys)[number]) {
  const { says, sourceUrl, seenOn, createdAt, kind } = report
  return {
    facts: [fact],
    sourceKind: 'applicant' as const,
    sourceName: 'A reader of Evenkeel',
    url: sourceUrl,
    checkedOn: seenOn ?? createdAt,
    agrees: kind === 'known',
    note: says ?? 'The program has closed.',
  }
}
