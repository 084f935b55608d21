import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ContentKind, contentKinds } from '../content/content-kinds.ts'
import { proseFromMarkdown } from '../content/prose-from-markdown.ts'
import { keysOf } from '../frame/typed-record.ts'
import { buildEvidence, buildInstitution, buildProgram, buildSpecialty } from '../testing/builders.ts'
import { changesBetween } from './changes-between.ts'
import { changeInWords } from './field-change.ts'
import { valueInWords } from './field-words.ts'

const program = buildProgram()
const said = (kind: ContentKind, before: object, after: object) =>
  changesBetween(kind, { ...before }, { ...after }).map(changeInWords)

const page = buildEvidence(['h1b'])

describe('a program', () => {
  test.each([
    ['nothing', program, []],
    ['the day of its publication', { ...program, updatedOn: '2026-12-01' }, []],
    [
      'a fact that is stated now',
      { ...program, facts: { ...program.facts, h1b: 'sponsors' } },
      ['H-1B sponsorship changed from not stated to Sponsors'],
    ],
    [
      'a number, with its unit',
      { ...program, facts: { ...program.facts, weeklyHours: 55 } },
      ['Work hours a week changed from not stated to 55 hours a week'],
    ],
    ['a name', { ...program, name: 'CI at Harbor' }, [`Name changed from ${program.name} to CI at Harbor`]],
    ['a place', { ...program, state: 'MA' }, ['State changed from Maine to Massachusetts']],
    ['a kind', { ...program, kind: 'residency' }, ['Kind changed from Fellowship to Residency']],
    [
      'a date',
      { ...program, reviewBy: '2027-03-01' },
      ['Review by changed from not stated to March 1, 2027'],
    ],
    ['a yes', { ...program, fictional: true }, ['Fictional changed from No to Yes']],
    [
      'a new source',
      { ...program, evidence: [page] },
      [
        'Evidence, new: Program page (facts: H-1B sponsorship; source kind: Program website; address: https://program.example/page; checked on: November 1, 2026; agrees: Yes)',
      ],
    ],
  ])('tells %s', (_what, after, words) => {
    expect(said('programs', program, after)).toEqual(words)
  })

  test('tells a source that was looked at again by the day alone', () => {
    const before = { ...program, evidence: [page] }
    const after = { ...program, evidence: [{ ...page, checkedOn: '2026-11-20', agrees: false }] }
    expect(said('programs', before, after)).toEqual([
      'Evidence, Program page > Checked on changed from November 1, 2026 to November 20, 2026',
      'Evidence, Program page > Agrees changed from Yes to No',
    ])
  })

  test('tells a source that is gone, and what else it spoke to', () => {
    const before = { ...program, evidence: [page, buildEvidence(['listing'], { sourceName: 'Register' })] }
    const [change] = changesBetween('programs', before, { ...program, evidence: [page] })
    expect(change).toMatchObject({ kind: 'list', path: 'evidence', added: [] })
    expect(change?.kind === 'list' && change.removed[0]).toContain('That the program exists')
  })

  test('tells rows that only changed places', () => {
    const other = buildEvidence(['j1'], { sourceName: 'Register' })
    const words = said(
      'programs',
      { ...program, evidence: [page, other] },
      { ...program, evidence: [other, page] },
    )
    expect(words).toEqual(['Evidence changed from one order to another order'])
  })

  test('a new one is told as all that it states', () => {
    const words = said('programs', {}, buildProgram({ facts: { j1: 'does-not' } }))
    expect(words).toContain('J-1 sponsorship changed from not stated to Does not sponsor')
    expect(words).toContain('City changed from not stated to Portland')
  })

  test('a half-filled draft and its blanks are no change', () => {
    expect(said('programs', { name: 'Half' }, { name: 'Half', city: '', note: null, evidence: [] })).toEqual(
      [],
    )
  })
})

describe('other kinds', () => {
  test('policies of an institution carry their own names', () => {
    const before = buildInstitution()
    expect(said('institutions', before, { ...before, facts: { ...before.facts, h1b: 'sponsors' } })).toEqual([
      'H-1B policy changed from not stated to Sponsors',
    ])
  })

  test('ratings are known by stage and dimension', () => {
    const rating = {
      stage: 'pgy-1',
      dimension: 'time',
      value: 2,
      evidence: 'editorial-estimate',
      reason: 'Wards.',
    }
    const before = buildSpecialty({ ratings: [rating] as never })
    const after = buildSpecialty({ ratings: [{ ...rating, value: 3 }] as never })
    expect(said('specialties', before, after)).toEqual(['Ratings, PGY-1, Time > Step changed from 2 to 3'])
  })

  test('lists of words and of choices name what came and went', () => {
    const before = buildSpecialty({ strengths: ['Calm.', 'Steady.'] })
    expect(said('specialties', before, buildSpecialty({ strengths: ['Steady.', 'Deep.'] }))).toEqual([
      'Strengths, new: Deep.; taken out: Calm.',
    ])
    expect(said('faqs', { visas: ['j-1'] }, { visas: ['j-1', 'h-1b'] })).toEqual(['Visas, new: H-1B'])
  })

  test('groups are told field by field', () => {
    const before = buildSpecialty()
    const hours = { low: 40, high: 50, evidence: 'editorial-estimate' as const }
    expect(said('specialties', before, buildSpecialty({ clinicalWeek: { hours } }))).toEqual([
      'Clinical week > Hours > From changed from not stated to 40',
      'Clinical week > Hours > To changed from not stated to 50',
      'Clinical week > Hours > Evidence changed from No guidance yet to Editorial estimate',
    ])
  })

  test('running text is told word by word', () => {
    const [change] = changesBetween(
      'faqs',
      { answer: proseFromMarkdown('You may keep practicing.') },
      { answer: proseFromMarkdown('You may often keep practicing.\n\nAsk first.') },
    )
    expect(change).toMatchObject({
      kind: 'text',
      label: 'Answer',
      pieces: [
        { kind: 'same', text: 'You may ' },
        { kind: 'added', text: 'often ' },
        { kind: 'same', text: 'keep ' },
        { kind: 'removed', text: 'practicing.' },
        { kind: 'added', text: 'practicing.\nAsk first.' },
      ],
    })
  })

  test('a link that leads elsewhere under the same words is a change', () => {
    const link = (href: string) => [{ type: 'paragraph', spans: [{ type: 'link', href, text: 'here' }] }]
    const [change] = changesBetween(
      'faqs',
      { answer: link('https://one.example') },
      { answer: link('https://two.example') },
    )
    expect(change?.kind === 'text' && change.pieces.map(({ text }) => text).join('')).toContain('two.example')
  })
})

describe('words for everything', () => {
  test.each(keysOf(contentKinds))('each closed list in %s has labels here', (kind) => {
    const bare = namedEnums(contentKinds[kind].shape).filter(
      ({ name, value }) =>
        !name.startsWith('facts.') && valueInWords(kind, name.split('.').at(-1) ?? '', value) === value,
    )
    // A label may be the value itself, as of a sponsored "ead"; a code with a hyphen never is.
    expect(bare.filter(({ value }) => value.includes('-'))).toEqual([])
  })
})

/** One value of each closed list in a schema, with the name of the field that holds it. */
function namedEnums(shape: Record<string, z.core.$ZodType>, prefix = ''): { name: string; value: string }[] {
  return Object.entries(shape).flatMap(([name, field]) => enumsIn(field, `${prefix}${name}`))
}
function enumsIn(field: z.core.$ZodType, name: string): { name: string; value: string }[] {
  if (name === 'slug' || name === 'changes') return []
  if (field instanceof z.ZodEnum) return field.options.map((value) => ({ name, value: String(value) }))
  if (field instanceof z.ZodObject) return namedEnums(field.shape, `${name}.`)
  if (field instanceof z.ZodArray) return enumsIn(field.element, name)
  if (field instanceof z.ZodNullable || field instanceof z.ZodDefault || field instanceof z.ZodPrefault)
    return enumsIn(field.unwrap(), name)
  return []
}
