import type { LoadContext } from '../load-context.ts'
import type { RequestedPrograms } from './requested-programs.ts'

/** What a file is made of. */
export interface FileContent {
  readonly requested: RequestedPrograms
  readonly context: FileContext
}

export type FileContext = Pick<LoadContext, 'index' | 'published' | 'portalUrl'>
