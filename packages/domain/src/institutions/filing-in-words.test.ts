import { expect, test } from 'vitest'
import { buildFiling } from '../testing/builders.ts'
import { filingDetails, filingSentence } from './filing-in-words.ts'

const applications = { dataset: 'dol-lca-trainee', period: 'FY2025 Q2' } as const

test.each([
  [{ count: 339 }, /339 initial H-1B approvals .* all occupations together/],
  [{ count: 1204 }, /^1,204 initial H-1B approvals/],
  [{ count: 1 }, /^1 initial H-1B approval seen/],
  [{ count: 0 }, /^No initial H-1B approval was seen for this employer in FY2022\.$/],
  [{ ...applications, count: 8 }, /an application is not an approval/],
  [{ ...applications, count: 0 }, /^No labor condition application/],
])('a filing is worded as a record of the employer: %j', (parts, words) => {
  expect(filingSentence(buildFiling(parts))).toMatch(words)
  expect(filingSentence(buildFiling(parts))).not.toMatch(/sponsor/i)
})

test.each([
  ['a row by hand says nothing else', {}, []],
  [
    'decisions on others',
    { continuing: 1024, denied: 0 },
    ['Approved to go on in H-1B status: 1,024.', 'Denied, first-time and continuing together: 0.'],
  ],
  [
    'pay and other titles',
    { ...applications, payFrom: 66_000, payTo: 98_500, otherTitles: 7 },
    ['Pay in them: $66,000 to $98,500 a year.', 'Applications with any other title: 7.'],
  ],
  ['one pay', { payFrom: 70_000, payTo: 70_000 }, ['Pay in them: $70,000 a year.']],
  ['the names that count', { filedAs: 'HARBOR HOSP CORP (ME)' }, ['Filed as: HARBOR HOSP CORP (ME).']],
  [
    'the names that were looked for',
    { count: 0, filedAs: 'HARBOR HOSP CORP (ME)' },
    ['Looked for as: HARBOR HOSP CORP (ME).'],
  ],
])('details: %s', (_what, parts, sentences) => {
  expect(filingDetails(buildFiling(parts))).toEqual(sentences)
})
