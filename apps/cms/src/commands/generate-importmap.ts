import { generateImportMap } from 'payload'
import { cmsConfig } from '../cms-config.ts'
import { runCommand, settingsWithoutDatabase } from './command.ts'

await runCommand(async () => {
  await generateImportMap(await cmsConfig(settingsWithoutDatabase), { force: true, log: true })
  return 0
})
