import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { employerName, nameWords } from './employer-name.ts'

describe('one employer, however it is written', () => {
  test.each([
    [
      'an apostrophe dropped, with and without the space that it leaves',
      [
        'THE CHILDREN S HOSPITAL OF HARBOR',
        "The Children's Hospital of Harbor",
        'Childrens Hospital Harbor, Inc.',
      ],
    ],
    ['the typographer’s apostrophe', ['St Luke’s Clinic', "ST. LUKE'S CLINIC", 'SAINT LUKE S CLINIC']],
    ['an ampersand', ['Harbor Health & Science University', 'HARBOR HEALTH AND SCIENCES UNIVERSITY']],
    ['short forms', ['UNIV OF HARBOR MED CTR', 'University of Harbor Medical Center']],
    [
      'a legal form, in letters with spaces',
      ['Harbor Pathology P C', 'HARBOR PATHOLOGY, P.C.', 'Harbor Pathology PLLC'],
    ],
    ['two legal forms', ['Harbor Clinic Professional Corporation', 'Harbor Clinic Inc.']],
    ['health care in one word', ['Harbor Healthcare System Inc', 'Harbor Health Care System']],
    ['a preposition', ['University of Harbor at Bay City', 'University Harbor, Bay City']],
    ['accents and stray spaces', ['Clínica  Güell ', 'CLINICA GUELL']],
    [
      'the name it does business under left out',
      ['Harbor Hosp Corp D/B/A Harbor General', 'Harbor Hospital Corporation DBA Harbor Gen.', 'HARBOR HOSP'],
    ],
  ])('%s', (_what, spellings) => {
    const keys = new Set(spellings.map((spelling) => employerName(spelling)?.key))
    expect([...keys]).toHaveLength(1)
  })

  test.each([
    ['the order of words', 'Washington University', 'University of Washington'],
    ['a word more', 'Harbor General Hospital', 'Harbor Hospital'],
    ['another campus', 'University of Harbor Davis', 'University of Harbor Irvine'],
  ])('%s keeps two apart', (_what, one, other) => {
    expect(employerName(one)?.key).not.toBe(employerName(other)?.key)
  })
})

test.each(['', '   ', '.', 'Inc.', 'The', '——'])('%j names nobody', (text) => {
  expect(employerName(text)).toBeNull()
})

test('the legal name comes first, then what it does business as, each once', () => {
  expect(employerName('Harbor Corp D B A Bay Clinic', 'Bay Clinic')?.names).toEqual([
    ['harbor'],
    ['bay', 'clinic'],
  ])
  expect(employerName('Dbase Systems Inc')?.names).toEqual([['dbase', 'system']])
})

test('whatever stands in a file, its words are plain, and reading them again changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const words = nameWords(text)
      for (const word of words) expect(word).toMatch(/^[a-z0-9]+$/)
      expect(employerName(text)?.key ?? '').not.toMatch(/^ | $| {2}/)
    }),
  )
})
