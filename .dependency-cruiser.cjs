/** Code that tests: it may reach for more than the code that ships. */
const testFiles = '\\.test\\.tsx?$|/testing/|\\.bench\\.ts$|vitest\\.config\\.ts$'

/**
 * Who may import whom (docs/architecture.md), as a check that fails.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-zod-alone',
      comment: 'The rules run in both apps, in any browser and in any test: pure TypeScript and zod.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: testFiles },
      to: { pathNot: ['^packages/domain/src/', '^node_modules/\\.pnpm/zod@'] },
    },
    {
      name: 'ui-presents-only',
      comment: 'Presentational React: the domain for types and labels, React, fonts and its own files.',
      severity: 'error',
      from: { path: '^packages/ui/src/', pathNot: testFiles },
      to: {
        pathNot: [
          '^packages/(ui|domain)/src/',
          '^node_modules/\\.pnpm/(react|react-dom|@types\\+react|@types\\+react-dom|@fontsource-variable\\+[a-z-]+)@',
        ],
      },
    },
    {
      name: 'packages-do-not-know-apps',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(apps|tests|scripts)/' },
    },
    {
      name: 'apps-do-not-know-each-other',
      comment: 'The content snapshot over HTTP is all that passes between them.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^(apps|tests|scripts)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'tests-see-what-a-visitor-sees',
      comment: 'Journeys use the running apps over HTTP, and the builders and schemas of the domain.',
      severity: 'error',
      from: { path: '^tests/' },
      to: { path: '^(apps|scripts|packages/ui)/' },
    },
    {
      name: 'scripts-stand-alone',
      comment: 'They run before anything is installed or built.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(apps|packages|tests)/' },
    },
    {
      name: 'builders-are-for-tests',
      comment:
        'Made-up listings must never be able to reach a reader. The fictional set and the bench have their own databases.',
      severity: 'error',
      from: {
        path: '^(apps|packages)/',
        pathNot: [testFiles, '^apps/cms/src/(seed/fictional|commands/seed-fictional|import/bench/)'],
      },
      to: { path: '^packages/domain/src/testing/' },
    },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      from: { pathNot: [testFiles, '^tests/'] },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'browser-code-stays-in-the-browser',
      comment: 'What a component imports ends up in a browser: the server of the portal must not.',
      severity: 'error',
      from: { path: '^apps/portal/app/.*\\.client\\.tsx?$' },
      to: { path: ['^apps/portal/server/', '\\.server\\.tsx?$'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-is-found',
      comment: 'But for the one name that Payload asks apps/cms/tsconfig.json to define.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@payload-config$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: [
        '(^|/)(build|\\.next|\\.turbo|\\.react-router|coverage|test-results|playwright-report)/',
        '^\\.data',
        'next-env\\.d\\.ts$',
        '\\?',
      ],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
}
