import { exportedProgram } from '@evenkeel/domain'
import type { FileContent } from './file-content.ts'

/** The programs as one JSON document: what was asked for and who was left out first, then the programs. */
export function* jsonFile({ requested, context }: FileContent): Generator<string, undefined> {
  const { index, published, portalUrl } = context
  const { listings, of, asked, leftOut, unknownKept, notes } = requested
  const about = { asOf: published.asOf, total: listings.length, of, asked, leftOut, unknownKept, notes }
  yield `${JSON.stringify(about).slice(0, -1)},"items":[`
  let separator = '\n'
  for (const listing of listings) {
    yield separator + JSON.stringify(exportedProgram(listing, index.today, portalUrl))
    separator = ',\n'
  }
  yield '\n]}\n'
}
