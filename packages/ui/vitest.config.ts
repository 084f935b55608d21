import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Class names as written, so that a test can ask for a part of a drawing by its name.
  test: {
    css: { include: /.+/, modules: { classNameStrategy: 'non-scoped' } },
    // Nothing is timed here: a busy machine may take as long as it needs.
    testTimeout: 60_000,
  },
})
