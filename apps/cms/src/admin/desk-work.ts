import type { Payload, TypedUser } from 'payload'
import type { Role } from '../access/roles.ts'
import type { DeskList } from './desk-lists.ts'
import { type DeskSection, deskSections } from './desk-sections.ts'

/** What waits for somebody at the desk. */
export interface DeskWork {
  /** What waits, what presses this role most first. */
  readonly waiting: readonly { readonly title: string; readonly lines: readonly DeskList[] }[]
  /** What nothing waits among. */
  readonly nothing: readonly string[]
  /** What could not be looked at; the rest is shown all the same. */
  readonly broken: readonly string[]
}

/** Looks at everything that may wait for a role, all at once. */
export async function deskWork(
  payload: Payload,
  user: TypedUser,
  role: Role,
  sections: readonly DeskSection[] = deskSections,
): Promise<DeskWork> {
  const mine = sections
    .filter(({ place }) => place[role] !== undefined)
    .toSorted((a, b) => (a.place[role] ?? 0) - (b.place[role] ?? 0))
  const found = await Promise.allSettled(mine.map(({ lines }) => lines(payload, user)))
  const looked = mine.map((section, at) => ({ section, result: found[at] }))
  for (const { section, result } of looked)
    if (result?.status === 'rejected')
      payload.logger.error({ msg: `The desk cannot look at ${section.called}`, err: result.reason })
  return {
    waiting: looked.flatMap(({ section: { title }, result }) =>
      result?.status === 'fulfilled' && result.value.length > 0 ? [{ title, lines: result.value }] : [],
    ),
    nothing: looked.flatMap(({ section: { called }, result }) =>
      result?.status === 'fulfilled' && result.value.length === 0 ? [called] : [],
    ),
    broken: looked.flatMap(({ section: { called }, result }) =>
      result?.status === 'rejected' ? [called] : [],
    ),
  }
}
