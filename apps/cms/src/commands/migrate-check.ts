import { getPayload } from 'payload'
import { cmsConfig } from '../cms-config.ts'
import { schemaDrift } from '../database/schema-drift.ts'
import { runCommand, settingsWithoutDatabase } from './command.ts'

await runCommand(async () => {
  const payload = await getPayload({
    config: cmsConfig(settingsWithoutDatabase),
    disableDBConnect: true,
    disableOnInit: true,
  })
  const missing = await schemaDrift(payload.db)
  if (missing.length === 0) {
    process.stdout.write('The migrations make exactly the schema of the collections.\n')
    return 0
  }
  process.stderr.write(
    `The collections changed but no migration follows them. Run "pnpm migrate:create <name>" in apps/cms. Missing:\n${missing.join('\n')}\n`,
  )
  return 1
})
