import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts: tests need no Remix compiler.
export default defineConfig({
  test: { include: ['{app,enhance,server,testing}/**/*.test.{ts,tsx}'], environment: 'node' },
})
