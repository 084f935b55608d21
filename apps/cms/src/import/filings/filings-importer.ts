import type { KnownEmployer } from '@evenkeel/domain'
import type { PayloadRequest } from 'payload'
import {
  dropEmployers,
  lockFilings,
  storeEmployers,
  storeFilePeriods,
} from '../../database/employer-matches.ts'
import { MovedOn } from '../import-refused.ts'
import type { Importer, ImportPlan, Progress } from '../importer.ts'
import { type FilingsPlan, planFilings, SMALLER_FILE } from './filings-plan.ts'
import { filingsReport } from './filings-report.ts'
import { fingerprintOf, readFilingsState } from './filings-state.ts'
import { saveInstitutionDrafts } from './institution-changes.ts'
import { type FilingsFormat, readFilingsFile } from './read-filings-file.ts'

const MEGABYTE = 1024 * 1024

/** An importer of one kind of government file. */
export function filingsImporter(
  { kind, label, help }: Pick<Importer, 'kind' | 'label' | 'help'>,
  format: FilingsFormat,
  others: readonly FilingsFormat[],
): Importer {
  return {
    kind,
    label,
    help,
    maxBytes: 400 * MEGABYTE,
    options: [
      {
        name: SMALLER_FILE,
        label: 'Take a file with far fewer rows than the one read for its period before',
      },
    ],
    async plan(file, work): Promise<ImportPlan> {
      const read = await readFilingsFile(file, format, others, work.progress)
      const state = await readFilingsState(work.req)
      const planned = planFilings(read, state, { file, format, work })
      const madeFor = fingerprintOf(state)
      return {
        report: filingsReport(planned, format.dataset, state),
        apply: (req, progress) => applyFilings(req, planned, { madeFor, fileName: file.name, progress }),
      }
    },
  }
}

async function applyFilings(
  req: PayloadRequest,
  { employers, newPeriods, replacedPeriods, institutions }: FilingsPlan,
  { madeFor, fileName, progress }: { madeFor: string; fileName: string; progress: Progress },
): Promise<void> {
  await lockFilings(req)
  if (fingerprintOf(await readFilingsState(req)) !== madeFor) {
    throw new MovedOn('Institutions or decisions about employers changed while the file was read.')
  }
  const stored: readonly KnownEmployer[] = [...employers.added, ...employers.changed]
  await storeEmployers(req, stored)
  await dropEmployers(req, employers.dropped)
  await storeFilePeriods(
    req,
    [...newPeriods, ...replacedPeriods].map((period) => ({ ...period, fileName })),
  )
  await saveInstitutionDrafts(req, institutions, (saved) =>
    progress('Writing drafts of institutions', saved, institutions.length),
  )
}
