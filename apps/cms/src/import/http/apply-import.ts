import type { PayloadHandler } from 'payload'
import { refusal } from '../../http/refusal.ts'
import { ImportRefused } from '../import-refused.ts'
import { importerOf } from '../importers.ts'
import type { ReceivedFiles } from './received-files.ts'
import { begin, chosenOf, importingPerson } from './upload-import.ts'

/**
 * Imports the file of a run that only read it. The file is read again by the same code; what changed in the meantime
 * counts, and the new run's report says what was done.
 */
export function applyImport(received: ReceivedFiles): PayloadHandler {
  return async (req) => {
    const user = importingPerson(req)
    if (!user) return refusal(403, 'Editors and administrators import.')
    const id = Number(req.routeParams?.id)
    if (!Number.isSafeInteger(id)) return refusal(404, 'There is no such import.')
    const { docs } = await req.payload.find({
      collection: 'import-runs',
      where: { id: { equals: id } },
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const [run] = docs
    const importer = importerOf(run?.kind ?? '')
    if (!run || !importer) return refusal(404, 'There is no such import.')
    if (run.state !== 'planned')
      return refusal(409, 'Only a file that was read without a problem can be imported.')
    try {
      const file = await received.find(run.checksum, { name: run.fileName, maxBytes: importer.maxBytes })
      return await begin(req, { importer, file, user, isDryRun: false, chosen: chosenOf(req, importer) })
    } catch (error) {
      if (error instanceof ImportRefused) {
        return refusal(410, 'The file is not here any more: files are kept for a day. Choose it once more.')
      }
      throw error
    }
  }
}
