import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts: tests need no Remix compiler.
export default defineConfig({
  test: {
    include: ['{app,enhance,server,testing}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Nothing is timed here: a busy machine may take as long as it needs.
    testTimeout: 60_000,
  },
})
