import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Restoring an old version "as draft" hands that version, with its old status, to the hooks that follow; this notes
 * that no publication is meant.
 */
export const rememberDraftRestores: CollectionBeforeOperationHook = (restore) => {
  noteDraftRestore(restore)
}

function noteDraftRestore({ args, operation, context }: Operation): void {
  context.restoresAsDraft = operation === 'restoreVersion' && args.draft === true
}

interface Operation {
  operation: string
  args: { collection?: unknown; draft?: boolean }
  context: Record<string, unknown>
}
