import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../content/problems.ts'
import { LONGEST_REPORT_WORDS, readerReportSchema } from './reader-report.ts'
import { blankReport, reportFromForm, type TypedReport } from './report-from-form.ts'

const today = '2026-11-24'
const typed: TypedReport = {
  fact: 'h1b',
  kind: 'wrong',
  says: 'It files H-1B petitions for fellows.',
  knownFrom: 'staff',
  sourceUrl: '',
  seenOn: '',
  remark: '',
}

function problems(over: Partial<TypedReport>, program = 'harbor-fellowship') {
  const parsed = readerReportSchema(today).safeParse(reportFromForm(program, { ...typed, ...over }))
  return parsed.success ? [] : problemsOf(parsed.error).map(({ path, message }) => `${path}: ${message}`)
}

describe('a report is taken', () => {
  test.each([
    ['with the least that is needed', {}],
    ['about a program that has closed, without a word more', { kind: 'closed', fact: 'listing', says: '' }],
    ['about something that is no fact of ours', { fact: 'other', kind: 'known' }],
    ['with everything', { sourceUrl: 'https://www.example.org/x', seenOn: '2026-11-01', remark: 'Page 2.' }],
    ['from a website, with its address', { knownFrom: 'website', sourceUrl: 'https://example.org' }],
    ['seen today', { seenOn: '2026-11-24' }],
    ['seen where tomorrow has begun', { seenOn: '2026-11-25' }],
    ['as long as it may be', { says: 'x'.repeat(LONGEST_REPORT_WORDS) }],
    ['in another script, with lines and a tab', { says: 'لا\r\n\tترعى 😀' }],
  ])('%s', (_what, over) => {
    expect(problems(over)).toEqual([])
  })
})

describe('a report is sent back', () => {
  test.each<[string, Partial<TypedReport>, string[]]>([
    ['about nothing', { fact: '' }, ['fact: Choose what this is about.']],
    ['about a fact that there is not', { fact: 'salary' }, ['fact: Choose what this is about.']],
    ['of no kind', { kind: '' }, ['kind: Say whether it is wrong, or missing, or the program has closed.']],
    ['without words', { says: ' \n ' }, ['says: Write what the listing should say.']],
    ['with too many words', { says: 'x'.repeat(1001) }, ['says: Keep this under 1000 characters.']],
    ['without how it is known', { knownFrom: '' }, ['knownFrom: Say how you know this.']],
    [
      'from a website without its address',
      { knownFrom: 'website' },
      ['sourceUrl: Give the address of the page, so that an editor can look at it.'],
    ],
    [
      'with a script for an address',
      { sourceUrl: 'javascript:alert(1)' },
      ['sourceUrl: Give a full web address that starts with https:// or http://.'],
    ],
    ['with a day that is none', { seenOn: '2026-02-30' }, [expect.stringContaining('seenOn: Give a day')]],
    ['with a day to come', { seenOn: '2026-11-26' }, [expect.stringContaining('seenOn: This day is still')]],
    ['with a day of long ago', { seenOn: '0026-11-01' }, ['seenOn: Give a day since the year 2000.']],
  ])('%s', (_what, over, messages) => {
    expect(problems(over)).toEqual(messages)
  })

  test('with everything that is wrong at once, each at its field', () => {
    expect(problems({ ...blankReport, knownFrom: 'website', seenOn: '2027-01-01' })).toEqual([
      'fact: Choose what this is about.',
      'kind: Say whether it is wrong, or missing, or the program has closed.',
      expect.stringContaining('seenOn: '),
      expect.stringContaining('sourceUrl: '),
    ])
    expect(problems({ fact: '', says: '', knownFrom: '' })).toEqual([
      'fact: Choose what this is about.',
      'knownFrom: Say how you know this.',
      'says: Write what the listing should say.',
    ])
  })

  test('when it holds what no form sends', () => {
    const sent = { ...reportFromForm('harbor', typed), says: 'a\u0000b' }
    expect(readerReportSchema(today).safeParse(sent).success).toBe(false)
  })
})

describe('what was typed', () => {
  test.each([
    ['example.org/visas', 'https://example.org/visas'],
    ['  https://example.org ', 'https://example.org'],
    ['the second page', 'the second page'],
    ['', null],
  ])('the address %j is read as %j', (sourceUrl, expected) => {
    expect(reportFromForm('harbor', { ...typed, sourceUrl }).sourceUrl).toBe(expected)
  })

  test('never breaks the reading, and is taken or explained in words', () => {
    const field = fc.string({ unit: 'binary', maxLength: 40 })
    const anything = fc.record({
      fact: fc.oneof(field, fc.constant('h1b')),
      kind: fc.oneof(field, fc.constantFrom('wrong', 'known', 'closed')),
      says: field,
      knownFrom: fc.oneof(field, fc.constantFrom('website', 'other')),
      sourceUrl: fc.oneof(field, fc.webUrl()),
      seenOn: fc.oneof(field, fc.constant('2026-11-01')),
      remark: field,
    })
    fc.assert(
      fc.property(anything, (form) => {
        const parsed = readerReportSchema(today).safeParse(reportFromForm('harbor', form))
        if (parsed.success) {
          expect(parsed.data.says ?? '').not.toMatch(/[^\P{Cc}\n\t]/u)
          expect(parsed.data.kind === 'closed' || parsed.data.says !== null).toBe(true)
        } else {
          for (const { message } of problemsOf(parsed.error)) expect(message).toMatch(/^[A-Z].*\.$/)
        }
      }),
    )
  })
})
