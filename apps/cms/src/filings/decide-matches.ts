import { decideMatch, type KnownEmployer } from '@evenkeel/domain'
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { roleOf } from '../access/roles.ts'
import { type AuditEntry, recordAudit } from '../audit/record-audit.ts'
import { lockFilings, storeEmployers } from '../database/employer-matches.ts'
import { refusal } from '../http/refusal.ts'
import { readFilingsState } from '../import/filings/filings-state.ts'
import {
  type InstitutionChange,
  institutionChanges,
  saveInstitutionDrafts,
} from '../import/filings/institution-changes.ts'

const MOST_AT_ONCE = 200

const answersSchema = z.object({
  answers: z
    .array(
      z.object({
        employer: z.string().max(400),
        said: z.discriminatedUnion('answer', [
          z.object({ answer: z.literal('confirm'), institution: z.number().int() }),
          z.object({ answer: z.literal('reject') }),
          z.object({ answer: z.literal('reopen') }),
        ]),
      }),
    )
    .min(1)
    .max(MOST_AT_ONCE),
})
type Answers = z.infer<typeof answersSchema>['answers']

/** An answer names something that is not there any more. */
class Gone extends Error {
  override name = 'Gone'
}

/**
 * Takes in what an editor says about employers: stores it, writes the filings that follow into drafts of the
 * institutions, and signs it in the audit log; all of it or nothing.
 */
export const decideMatches: PayloadHandler = async (req) => {
  const role = roleOf(req.user)
  if (role === null) return refusal(401, 'You are signed out. Sign in again, then repeat what you did.')
  if (role === 'advisor') return refusal(403, 'Editors decide which employer is which institution.')
  const asked = answersSchema.safeParse(await req.json?.())
  if (!asked.success)
    return refusal(400, 'Say for each employer: confirm, with an institution, or reject, or reopen.')
  await initTransaction(req)
  try {
    const changed = await decide(req, asked.data.answers)
    await commitTransaction(req)
    return Response.json(
      { institutions: changed.map(({ id, name, changes }) => ({ id, name, changes })) },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  } catch (error) {
    await killTransaction(req)
    if (error instanceof Gone) return refusal(409, error.message)
    throw error
  }
}

async function decide(req: PayloadRequest, answers: Answers): Promise<InstitutionChange[]> {
  await lockFilings(req)
  const state = await readFilingsState(req)
  const known = new Map(state.known.map((employer) => [employer.key, employer]))
  const names = new Map(state.institutions.map(({ id, name }) => [id, name]))
  const decided: KnownEmployer[] = []
  const entries: AuditEntry[] = []
  for (const { employer: key, said } of answers) {
    const employer = known.get(key)
    if (!employer) throw new Gone('This employer is no longer proposed. Load the page again.')
    if (said.answer === 'confirm' && !names.has(said.institution))
      throw new Gone('This institution is no longer there. Load the page again.')
    const after = decideMatch(employer, said)
    known.set(key, after)
    decided.push(after)
    entries.push(entryFor(after, said.answer, names))
  }
  const isOpen = (employer: KnownEmployer) => employer.decision === 'open'
  const now = new Date().toISOString()
  await storeEmployers(req, decided.filter(isOpen), { by: null, at: null })
  await storeEmployers(
    req,
    decided.filter((employer) => !isOpen(employer)),
    { by: req.user?.id ?? null, at: now },
  )
  await recordAudit(req, entries)
  const changed = institutionChanges({ ...state, known: [...known.values()] })
  await saveInstitutionDrafts(req, changed)
  return changed
}

function entryFor(
  { key, filedAs, state, institution }: KnownEmployer,
  answer: Answers[number]['said']['answer'],
  names: ReadonlyMap<number, string>,
): AuditEntry {
  const actions = { confirm: 'match-confirmed', reject: 'decided', reopen: 'reopened' } as const
  const name = institution === null ? null : (names.get(institution) ?? null)
  return {
    action: actions[answer],
    collection: 'employer-matches',
    title: state === null ? filedAs : `${filedAs} (${state})`,
    detail: {
      employer: key,
      answer,
      ...(answer === 'confirm' ? { institution: name } : { refusedFor: name }),
    },
  }
}
