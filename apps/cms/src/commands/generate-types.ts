import { generateTypes } from 'payload/node'
import { cmsConfig } from '../cms-config.ts'
import { runCommand, settingsWithoutDatabase } from './command.ts'

await runCommand(async () => {
  await generateTypes(await cmsConfig(settingsWithoutDatabase), { log: true })
  return 0
})
