import { expect, test } from 'vitest'
import { readPlaywrightReport } from './playwright-run.mjs'
import { failure, inBrief, success, summary, together } from './tally.mjs'
import { readVitestReport } from './vitest-run.mjs'

test('vitest: passed ones are counted, failed ones named, skipped ones are neither', () => {
  const report = {
    testResults: [
      {
        name: '/a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          { status: 'pending', fullName: 'waits' },
          { status: 'failed', fullName: 'subtracts', failureMessages: ['expected 1 to be 2'] },
        ],
      },
    ],
  }
  expect(readVitestReport(report)).toEqual({
    passed: 1,
    failures: [{ title: '/a.test.ts > subtracts', detail: 'expected 1 to be 2' }],
  })
})

test('vitest: a file that cannot even be loaded counts as one failure', () => {
  const report = {
    testResults: [{ name: '/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }],
  }
  expect(readVitestReport(report)).toEqual({
    passed: 0,
    failures: [{ title: '/b.test.ts', detail: 'no such module' }],
  })
})

test('Playwright: nested suites are walked, flaky ones count as failed', () => {
  /** @param {string} status */
  const spec = (status) => ({
    title: status,
    tests: [
      {
        status,
        projectName: 'desktop',
        results: [{ errors: [{ message: '\u001b[31mred\u001b[39m' }], attachments: [] }],
      },
    ],
  })
  const report = {
    suites: [
      {
        title: 'a.spec.ts',
        specs: [spec('expected')],
        suites: [{ title: 'inner', specs: [spec('unexpected'), spec('flaky'), spec('skipped')] }],
      },
    ],
  }
  expect(readPlaywrightReport(report)).toEqual({
    passed: 1,
    failures: [
      { title: 'a.spec.ts > inner > unexpected (desktop)', detail: 'red' },
      { title: 'a.spec.ts > inner > flaky (desktop)', detail: 'red' },
    ],
  })
})

test('the last line is the count', () => {
  const outcome = together([success(), success(), failure('lint', 'one warning')])
  expect(inBrief(outcome)).toBe('2 passed, 1 FAILED')
  expect(summary(outcome)).toBe('\n=== FAILED: lint\none warning\n\n2 passed, 1 failed')
  expect(summary(success()).split('\n').at(-1)).toBe('1 passed, 0 failed')
})
