import { readDolHeader, readUscisHeader } from '@evenkeel/domain'
import { filingsImporter } from './filings-importer.ts'
import type { FilingsFormat } from './read-filings-file.ts'

const uscis: FilingsFormat = {
  dataset: 'uscis-h1b-employer',
  name: 'USCIS H-1B Employer Data Hub export',
  readHeader: readUscisHeader,
}

const dol: FilingsFormat = {
  dataset: 'dol-lca-trainee',
  name: 'DOL labor condition disclosure',
  readHeader: readDolHeader,
}

/** What becomes of both, in the words of the page that offers them. */
const afterwards =
  'Employers that may be one of our institutions are proposed; a person confirms each once. Confirmed filings go into drafts of the institutions.'

export const uscisImporter = filingsImporter(
  {
    kind: 'uscis',
    label: 'H-1B employers (USCIS)',
    help: `The H-1B Employer Data Hub’s file of one or more fiscal years. ${afterwards}`,
  },
  uscis,
  [dol],
)

export const dolImporter = filingsImporter(
  {
    kind: 'dol',
    label: 'Labor condition applications (DOL)',
    help: `The Department of Labor’s disclosure file of a quarter, as CSV. Titles of residents and fellows count. ${afterwards}`,
  },
  dol,
  [uscis],
)
