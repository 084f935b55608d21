import { defineConfig } from 'vitest/config'

// Nothing is timed here: a busy machine may take as long as it needs.
export default defineConfig({ test: { testTimeout: 60_000 } })
