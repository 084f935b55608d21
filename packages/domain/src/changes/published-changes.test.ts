import { describe, expect, test } from 'vitest'
import { buildEvidence, buildProgram } from '../testing/builders.ts'
import { type ProgramChange, programChangesSchema } from './program-change.ts'
import { changesByDay, programChangeInWords, withNewChanges } from './program-history.ts'
import { publishedChanges } from './published-changes.ts'

const on = '2026-11-02'
const visaPage = buildEvidence(['h1b', 'j1'], { sourceName: 'Visa page', checkedOn: '2026-10-01' })
const register = buildEvidence(['listing'], { sourceKind: 'official-register', sourceName: 'ACGME' })
const program = buildProgram({
  facts: { j1: 'sponsors' },
  evidence: [visaPage, register] as never,
})
const with_ = (parts: object) => ({ ...program, ...parts })
const factsWith = (facts: object) => with_({ facts: { ...program.facts, ...facts } })

/** What is told, each as a sentence with its source. */
const told = (after: typeof program, before = program) =>
  publishedChanges(before, after, on).map((change) => [
    programChangeInWords(change),
    change.source?.name ?? null,
  ])

describe('what readers are told', () => {
  test.each([
    ['nothing where nothing changed', program, []],
    ['nothing of wording that is no fact', with_({ note: 'New words.' }), []],
    [
      'a fact that is stated now, with the source that says so',
      factsWith({ h1b: 'sponsors' }),
      [['H-1B sponsorship changed from not stated to Sponsors', 'Program website: Visa page']],
    ],
    [
      'a fact that says something else now',
      factsWith({ j1: 'does-not' }),
      [['J-1 sponsorship changed from Sponsors to Does not sponsor', 'Program website: Visa page']],
    ],
    [
      'a statement that was taken back, without a source',
      factsWith({ j1: null }),
      [['J-1 sponsorship changed from Sponsors to not stated', null]],
    ],
    [
      'another place, with what says that the program is there',
      with_({ city: 'Bangor' }),
      [['City changed from Portland to Bangor', 'Official register: ACGME']],
    ],
    [
      'a source that disagrees from now on',
      with_({ evidence: [...program.evidence, buildEvidence(['j1'], { sourceName: 'FAQ', agrees: false })] }),
      [['J-1 sponsorship: a source says something else', 'Program website: FAQ']],
    ],
    [
      'a check that found the same, for stated facts only',
      with_({ evidence: [{ ...visaPage, checkedOn: '2026-11-01' }, register] }),
      [['J-1 sponsorship: checked again, and the same as before', 'Program website: Visa page']],
    ],
    [
      'a change and not also its check',
      { ...factsWith({ j1: 'does-not' }), evidence: [{ ...visaPage, checkedOn: '2026-11-01' }, register] },
      [['J-1 sponsorship changed from Sponsors to Does not sponsor', 'Program website: Visa page']],
    ],
  ])('%s', (_what, after, words) => {
    expect(told(after as typeof program)).toEqual(words)
  })

  test('facts of one source are told in one line', () => {
    const before = factsWith({ h1b: 'sponsors' })
    const after = {
      ...before,
      evidence: [{ ...visaPage, checkedOn: '2026-11-01' }, register],
    } as typeof program
    expect(told(after, before)).toEqual([
      [
        'J-1 sponsorship, H-1B sponsorship: checked again, and the same as before',
        'Program website: Visa page',
      ],
    ])
  })

  test('a disagreement that was there before is not news', () => {
    const doubt = buildEvidence(['j1'], { sourceName: 'FAQ', agrees: false })
    const before = with_({ evidence: [...program.evidence, doubt] })
    const after = with_({ evidence: [...program.evidence, { ...doubt, checkedOn: '2026-11-02' }] })
    expect(told(after, before)).toEqual([])
  })
})

describe('a history', () => {
  const change = (day: string, about: string): ProgramChange => ({
    on: day,
    kind: 'changed',
    about: [about],
    from: null,
    to: 'x',
    source: null,
  })

  test('stands by day, newest first, and can be cut', () => {
    const days = changesByDay([
      change('2026-01-01', 'a'),
      change('2026-03-01', 'b'),
      change('2026-01-01', 'c'),
    ])
    expect(days.map((day) => [day.on, day.changes.map(({ about }) => about[0])])).toEqual([
      ['2026-03-01', ['b']],
      ['2026-01-01', ['a', 'c']],
    ])
    expect(
      changesByDay(
        days.flatMap(({ changes }) => changes),
        1,
      ),
    ).toHaveLength(1)
  })

  test('forgets the oldest when it is full, and stays valid', () => {
    const kept = Array.from({ length: 60 }, (_, at) => change('2026-01-01', `fact-${at}`))
    const full = withNewChanges(kept, [change('2026-02-01', 'new')])
    expect(full[0]?.about).toEqual(['new'])
    expect(full.at(-1)?.about).toEqual(['fact-58'])
    expect(programChangesSchema.safeParse(full).success).toBe(true)
  })
})
