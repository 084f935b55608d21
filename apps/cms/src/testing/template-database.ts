import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { databaseUrl, onTestServer } from './test-server.ts'
import { testSettings } from './test-settings.ts'

const run = promisify(execFile)

/** Migrates one database with the command that everybody uses; every test file gets a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = `evenkeel_template_${randomBytes(4).toString('hex')}`
  await onTestServer(`create database ${template} encoding 'UTF8' template template0`)
  const { secret, reportsSecret } = testSettings('')
  const { stdout } = await run(process.execPath, ['--conditions=production', 'run-command.mjs', 'migrate'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl(template),
      PAYLOAD_SECRET: secret,
      REPORTS_SECRET: reportsSecret,
    },
  })
  if (!stdout.startsWith('Migrated:')) throw new Error(`The template database was not migrated: ${stdout}`)
  project.provide('templateDatabase', template)
  return () => onTestServer(`drop database if exists ${template} with (force)`)
}

declare module 'vitest' {
  interface ProvidedContext {
    templateDatabase: string
  }
}
