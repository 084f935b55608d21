import { parseArgs } from 'node:util'
import { z } from 'zod'
import { countRealListings, seedFictional } from '../seed/fictional-listings.ts'
import { seedContent } from '../seed/seed-content.ts'
import { CommandError, openCms, runCommand } from './command.ts'

const LARGEST = 100_000
const HOW = `Say how many: npm run seed:fictional -- --size 1000 (1 to ${LARGEST}), with DATABASE_URL naming a database of its own.`

/** Fills a database of its own with made-up listings, for trying facets and loads. */
await runCommand(async () => {
  const size = sizeAsked()
  const payload = await openCms()
  const real = await countRealListings(payload)
  if (real > 0) {
    throw new CommandError(
      `This database holds ${real} real institutions and programs. Made-up listings never go beside them: give DATABASE_URL another database.`,
    )
  }
  const { totalDocs: there } = await payload.count({ collection: 'programs' })
  if (there > 0 && there !== size) {
    throw new CommandError(
      `This database holds ${there} made-up listings already. Give an empty database for ${size}.`,
    )
  }
  if (there === size) {
    process.stdout.write(`The ${size} made-up listings are there already.\n`)
  } else {
    const say = (line: string) => process.stdout.write(`  ${line}\n`)
    await seedContent(payload, say, { without: ['institutions', 'programs', 'collections'] })
    const made = await seedFictional(payload, size, say)
    const after = await payload.count({ collection: 'programs' })
    if (after.totalDocs !== made)
      throw new CommandError(`${made} listings were written but ${after.totalDocs} are there.`)
    process.stdout.write(`Seeded ${made} made-up listings.\n`)
  }
  await payload.destroy()
  return 0
})

function sizeAsked(): number {
  const { values } = parseArgs({ options: { size: { type: 'string' } }, strict: false })
  const size = z.coerce.number().int().min(1).max(LARGEST).safeParse(values.size)
  if (!size.success || values.size === undefined) throw new CommandError(HOW)
  return size.data
}
