import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts: tests need no Remix compiler.
export default defineConfig({
  test: { include: ['{app,server,testing}/**/*.test.{ts,tsx}'], environment: 'node' },
})
