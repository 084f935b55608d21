import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Class names as written, so that a test can ask for a part of a drawing by its name.
  test: { css: { include: /.+/, modules: { classNameStrategy: 'non-scoped' } } },
})
