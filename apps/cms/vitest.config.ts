import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@payload-config': new URL('./src/payload.config.ts', import.meta.url).pathname } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Without this condition Node 20 ends in silence while it loads lexical (see run-command.mjs).
    execArgv: ['--conditions=production'],
    globalSetup: ['src/testing/template-database.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
