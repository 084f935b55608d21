import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isScheduledWork } from './scheduled-work.ts'
import { type WayIn, waysIn } from './audit-words.ts'

type AskingRequest = Pick<PayloadRequest, 'context' | 'headers' | 'payloadAPI'>

/**
 * By which way a change comes in. Work that knows it says so itself (`req.context.wayIn`: imports, the seed); a
 * schedule, a restored version and an edit of many are told by what Payload is doing; a request whose session travels
 * in a cookie comes from the admin, since cookies count only from the cms's own pages, and any other from a program.
 */
export function wayInOf(req: AskingRequest): WayIn {
  const { context, headers, payloadAPI } = req
  const said = waysIn.find(({ value }) => value === context.wayIn) ?? null
  if (said) return said.value
  if (isScheduledWork()) return 'schedule'
  if (context.operationWayIn === 'restore' || context.operationWayIn === 'bulk') return context.operationWayIn
  if (isFromOwnPages(headers)) return 'admin'
  return payloadAPI === 'local' ? 'command' : 'rest'
}

/** Browsers say from where they ask; Payload takes a session from a cookie only with one of these two headers. */
function isFromOwnPages(headers: Headers): boolean {
  if (/^(?:JWT|Bearer) /.test(headers.get('authorization') ?? '')) return false
  return headers.has('origin') || headers.has('sec-fetch-site')
}

/**
 * Notes for `wayInOf` whether an old version is brought back or many documents are changed at once, and for the log of
 * which document a new one is a copy.
 */
export const rememberWayIn: CollectionBeforeOperationHook = (operation) => {
  noteWayIn(operation)
}

function noteWayIn({ args, operation, context }: Operation): void {
  const isOfMany = (operation === 'update' || operation === 'delete') && args.id === undefined
  context.operationWayIn = operation === 'restoreVersion' ? 'restore' : isOfMany ? 'bulk' : undefined
  context.copyOf = operation === 'create' ? args.duplicateFromID : undefined
}

/** The document of which the one that is being made is a copy; null where it is none. */
export function copiedFrom({ context }: Pick<PayloadRequest, 'context'>): string | null {
  const { copyOf } = context
  return typeof copyOf === 'number' || typeof copyOf === 'string' ? String(copyOf) : null
}

interface Operation {
  operation: string
  args: { collection?: unknown; id?: unknown; duplicateFromID?: unknown }
  context: Record<string, unknown>
}
