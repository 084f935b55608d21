import { countContent, seedContent } from '../seed/seed-content.ts'
import { CommandError, openCms, runCommand } from './command.ts'

/** Writes the shipped content into an empty database; with `--missing`, adds what a filled one lacks. */
await runCommand(async () => {
  const payload = await openCms()
  const before = await countContent(payload)
  const fillsGaps = process.argv.includes('--missing')
  if (before > 0 && !fillsGaps) {
    process.stdout.write(`The database holds ${before} entries already: nothing was seeded.\n`)
    await payload.destroy()
    return 0
  }
  const { created, kept } = await seedContent(payload, (line) => process.stdout.write(`  ${line}\n`))
  const after = await countContent(payload)
  if (after !== before + created) {
    throw new CommandError(
      `${created} entries were written but ${after - before} are there. Look at the database.`,
    )
  }
  process.stdout.write(`Seeded ${created} entries${kept > 0 ? `, left ${kept} as they were` : ''}.\n`)
  await payload.destroy()
  return 0
})
