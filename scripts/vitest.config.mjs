import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['scripts/**/*.test.mjs'],
    // Starting and stopping real processes and a real PostgreSQL takes its time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
