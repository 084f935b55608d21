import { parseSnapshot } from '@evenkeel/domain'
import { printSavedList } from '@evenkeel/domain/saved-list'
import { describe, expect, test } from 'vitest'
import { wholeSnapshot } from '../../testing/whole-snapshot.ts'
import { fileOf, readFile, sheetOf } from './answers-file.ts'
import { choicesOf } from './choices.ts'
import { readSheet } from './read-sheet.ts'
import { repeatedInWords } from './repeated-paths.ts'
import { emptySheet, type Sheet, sheetFromForm } from './sheet.ts'

const choices = choicesOf(parseSnapshot(wholeSnapshot()))
const read = (sheet: Sheet) => readSheet(sheet, choices)

/** One answer of every kind, as typed. */
const filled: Sheet = {
  'item-hours-carried': ['2'],
  stage: ['residency'],
  visa: ['j-1'],
  specialty: ['pathology'],
  career: ['hybrid'],
  'hours-clinical': ['61,5'],
  nights: ['4'],
  call: ['in-house'],
  stressors: ['sleep', 'money'],
  'hard-years': ['one'],
  'need-control': ['good'],
  'rank-1': ['control'],
  'rank-3': ['time'],
  'path-2-specialty': ['pathology'],
  'path-2-fellowship': ['https://portal.test/programs/harbor-fellowship/'],
  'path-2-waiver': ['no'],
}

test('a filled sheet becomes the input that the domain takes; gaps in a ranking and in the paths close', () => {
  const { input, problems } = read(filled)
  expect(problems).toEqual([])
  expect(input).toMatchObject({
    answers: { 'hours-carried': 2 },
    context: {
      stage: 'residency',
      visa: 'j-1',
      specialty: 'pathology',
      careerModel: 'hybrid',
      week: { clinical: 61.5, informatics: null },
      nightsPerMonth: 4,
      call: 'in-house',
      stressors: ['sleep', 'money'],
      hardYears: 'one',
      needs: { control: 'good', time: null },
    },
    ranking: ['control', 'time'],
    paths: [{ specialty: 'pathology', fellowship: 'harbor-fellowship', waiver: false, careerModel: null }],
  })
})

test('an empty sheet says nothing', () => {
  expect(read(emptySheet)).toMatchObject({ problems: [], input: { answers: {}, ranking: [], paths: [] } })
})

test.each<[string, Sheet, string, RegExp]>([
  ['letters for hours', { 'hours-clinical': ['many'] }, 'hours-clinical', /as a number/],
  ['hours that no week has', { 'hours-study': ['500'] }, 'hours-study', /at most 120/],
  [
    'parts of more than a week',
    { 'hours-clinical': ['100'], 'hours-other': ['100'] },
    'hours-clinical',
    /more hours/,
  ],
  ['a night too many', { nights: ['32'] }, 'nights', /0 to 31/],
  ['an answer that is not offered', { visa: ['x-9'] }, 'visa', /offered/],
  ['a sixth step', { 'item-hours-carried': ['6'] }, 'item-hours-carried', /offered/],
  ['a dimension at two places', { 'rank-1': ['time'], 'rank-2': ['time'] }, 'rank-2', /once/],
  ['a specialty that is not published', { specialty: ['phrenology'] }, 'specialty', /offered/],
  ['a path without its specialty', { 'path-1-career': ['hybrid'] }, 'path-1-career', /base specialty/],
])('%s is named, and everything else stays', (_name, sheet, field, message) => {
  const { input, problems } = read({ ...sheet, 'need-energy': ['any'], stressors: ['sleep'] })
  expect(problems).toEqual([{ field, message: expect.stringMatching(message) }])
  expect(input.context).toMatchObject({ needs: { energy: 'any' }, stressors: ['sleep'] })
})

describe('a path that is chosen twice', () => {
  const twice: Sheet = { 'path-1-specialty': ['pathology'], 'path-3-specialty': ['pathology'] }
  const again = [{ place: 3, of: 1 }]

  test.each<[string, Sheet, typeof again]>([
    ['stands once', twice, again],
    ['stands once where waiver years are said and left open', { ...twice, 'path-3-waiver': ['no'] }, again],
    ['counts twice with waiver years and without', { ...twice, 'path-3-waiver': ['yes'] }, []],
    ['stands once on a J-1, which has them', { ...twice, visa: ['j-1'], 'path-3-waiver': ['yes'] }, again],
    ['counts twice on two ways of working', { ...twice, 'path-1-career': ['hybrid'] }, []],
  ])('%s', (_name, sheet, repeated) => {
    const seen = read(sheet)
    expect(seen).toMatchObject({ repeated, problems: [] })
    expect(seen.input.paths).toHaveLength(2 - repeated.length)
  })

  test('is said so by its place', () => {
    expect(again.map(repeatedInWords)).toEqual([
      'The third path is the same as the first: the result shows it once.',
    ])
  })
})

describe('a form', () => {
  test('gives its known fields; strangers, blanks, files and what is far too long are dropped', () => {
    const form = new FormData()
    form.append('visa', 'h-1b')
    form.append('visa', ' j-1 ')
    form.append('stressors', 'sleep')
    form.append('stressors', 'money')
    form.append('stressors', 'sleep')
    form.append('__proto__', 'x')
    form.append('go', 'next')
    form.append('nights', '')
    form.append('specialty', 'path\u0000ology')
    form.append('commute', '9'.repeat(200))
    form.append('stage', new File(['residency'], 'stage'))
    expect(sheetFromForm(form)).toEqual({ visa: ['j-1'], stressors: ['sleep', 'money'] })
  })
})

describe('a file', () => {
  test('brings back what was saved', () => {
    const { input } = read(filled)
    const again = readFile(fileOf(input))
    if (!('sheet' in again)) throw new Error('The file was refused')
    expect(read(again.sheet).input).toEqual(input)
    expect(again.sheet).toEqual(sheetOf(input))
  })

  test.each([
    ['no JSON', '{', /cannot be read/],
    ['something else', '{"recipe": "soup"}', /no file of answers/],
    ['a list', '[]', /no file of answers/],
    ['an item that there is not', '{"answers": {"x": 1}}', /no file of answers/],
    ['a saved list', printSavedList([{ slug: 'x', name: 'X' }]), /is a list of saved programs.*Your list/],
    ['a file of programs', '{"asked":{},"items":[]}', /holds facts about programs/],
    ['a version without answers', '{"version":"0"}', /no file of answers/],
    ['a field that nobody sees', '{"answers":{"__proto__":3}}', /no file of answers/],
    [
      'another version',
      '{"version": "0", "answers": {"x": 1}}',
      /another version.*Answer the questions again/,
    ],
  ])('%s is refused in words', (_name, text, problem) => {
    expect(readFile(text)).toEqual({ problem: expect.stringMatching(problem) })
  })
})
