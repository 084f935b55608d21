import type { PayloadHandler, PayloadRequest } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { refusal } from '../../http/refusal.ts'
import type { User } from '../../payload-types.ts'
import type { ImportFile } from '../import-file.ts'
import { ImportRefused } from '../import-refused.ts'
import type { Importer } from '../importer.ts'
import { importerOf } from '../importers.ts'
import { startImport } from '../run-import.ts'
import type { ReceivedFiles } from './received-files.ts'

const LONGEST_NAME = 200

/** Takes a file as the body of the request and begins to read it: a dry run, whose report can be asked for by its number. */
export function uploadImport(received: ReceivedFiles): PayloadHandler {
  return async (req) => {
    const user = importingPerson(req)
    if (!user) return refusal(403, 'Editors and administrators import.')
    const importer = importerOf(String(req.searchParams.get('kind')))
    if (!importer) return refusal(404, 'Nobody knows how to import this kind of file.')
    if (!req.body) return refusal(400, 'Choose a file.')
    const name = fileNameIn(req.searchParams.get('name'))
    try {
      const file = await received.receive(req.body, { name, maxBytes: importer.maxBytes })
      return await begin(req, { importer, file, user, isDryRun: true, chosen: chosenOf(req, importer) })
    } catch (error) {
      if (error instanceof ImportRefused) return refusal(400, error.message)
      throw error
    }
  }
}

/** Editors and administrators may import; their drafts are published by the rules for everybody. */
export function importingPerson({ user }: PayloadRequest): User | null {
  const role = roleOf(user)
  return user && (role === 'editor' || role === 'administrator') ? user : null
}

/** The options that the request names and the importer has. */
export function chosenOf({ searchParams }: PayloadRequest, { options }: Importer): Set<string> {
  const asked = searchParams.getAll('option')
  return new Set(options.map(({ name }) => name).filter((name) => asked.includes(name)))
}

/** Begins the work, which goes on after the answer; whoever asked looks at the run's row. */
export async function begin(req: PayloadRequest, job: Beginning): Promise<Response> {
  const { payload } = req
  const { run, end } = await startImport(payload, job)
  end.catch((error: unknown) => {
    payload.logger.error({ msg: 'An import failed; nothing of it was written.', run: run.id, err: error })
  })
  return Response.json({ run: run.id }, { status: 202 })
}

interface Beginning {
  readonly importer: Importer
  readonly file: ImportFile
  readonly user: User
  readonly isDryRun: boolean
  readonly chosen: ReadonlySet<string>
}

/** A name to show, whatever the sender calls the file. */
function fileNameIn(said: string | null): string {
  const name = (said ?? '')
    .replace(/^.*[/\\]/, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST_NAME)
  return name === '' ? 'file.csv' : name
}
