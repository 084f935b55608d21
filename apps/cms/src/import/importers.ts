import { dolImporter, uscisImporter } from './filings/government-file-importers.ts'
import type { Importer } from './importer.ts'
import { programsImporter } from './programs/programs-importer.ts'

/** Everything that can be imported, in the order in which people are offered it. */
export const importers: readonly Importer[] = [programsImporter, uscisImporter, dolImporter]

/** The importer of a kind; null where there is none. */
export function importerOf(kind: string): Importer | null {
  return importers.find((importer) => importer.kind === kind) ?? null
}
