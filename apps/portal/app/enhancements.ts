import { z } from 'zod'

/**
 * Small scripts that make a page that works without them quicker: each is `enhance/<name>.ts`, plain TypeScript. A
 * route ships some with `export const handle = { enhancements: ['finder'] } satisfies PageHandle`.
 */
export const enhancementNames = ['finder', 'saved-list', 'assessment', 'preview'] as const
export type EnhancementName = (typeof enhancementNames)[number]

/** The address of each script's file. */
export const enhancementFilesSchema = z.record(z.enum(enhancementNames), z.string().startsWith('/'))
export type EnhancementFiles = Readonly<z.infer<typeof enhancementFilesSchema>>

/** What a route may say about itself beside its page. */
export interface PageHandle {
  readonly enhancements: readonly EnhancementName[]
}

/**
 * The scripts that the routes of a page ask for, each once, in the order of their names above; that of previews where
 * the page shows a draft.
 */
export function enhancementsOf(
  matches: readonly { readonly handle?: unknown }[],
  isPreview = false,
): EnhancementName[] {
  const asked = new Set([
    ...matches.flatMap(({ handle }) => namesIn(handle)),
    ...(isPreview ? ['preview'] : []),
  ])
  return enhancementNames.filter((name) => asked.has(name))
}

function namesIn(handle: unknown): readonly unknown[] {
  if (typeof handle !== 'object' || handle === null || !('enhancements' in handle)) return []
  return Array.isArray(handle.enhancements) ? handle.enhancements : []
}
