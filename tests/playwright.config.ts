import { defineConfig, devices } from '@playwright/test'
import { env } from './env.ts'

const isRoot = process.getuid?.() === 0

/**
 * Readers' journeys run as a desktop and a phone with JavaScript, and as a phone without; the desk's only as a desktop.
 */
export default defineConfig({
  testDir: '.',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: env.portalUrl,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: env.chromiumPath,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: ['**/desk/**', '**/probes/**'],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: ['**/journeys/*.spec.ts'],
      testIgnore: ['**/every-page-reads-without-javascript.spec.ts'],
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    {
      name: 'phone without JavaScript',
      // That one is about what a script adds.
      testIgnore: ['**/desk/**', '**/probes/**', '**/the-list-follows-each-choice.spec.ts'],
      use: {
        ...devices['Pixel 7'],
        viewport: { width: 390, height: 844 },
        javaScriptEnabled: false,
        colorScheme: 'dark',
      },
    },
    {
      name: 'the desk',
      testMatch: ['**/desk/*.spec.ts', '**/probes/*.spec.ts'],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 1000 } },
    },
  ],
})
