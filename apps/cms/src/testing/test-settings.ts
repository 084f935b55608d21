import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CmsSettings } from '../cms-config.ts'

/** Settings of a cms that exists for one test file. */
export function testSettings(databaseUrl: string): CmsSettings {
  return {
    databaseUrl,
    secret: 'only for tests, only for tests, only for tests',
    reportsSecret: 'reports of tests, reports of tests, reports of tests',
    cmsUrl: 'http://127.0.0.1:3001',
    portalUrl: 'http://portal.test',
    previewSecret: 'previews of tests, previews of tests',
    dataDirectory: path.join(tmpdir(), 'evenkeel-cms-tests'),
    isQuiet: true,
  }
}
