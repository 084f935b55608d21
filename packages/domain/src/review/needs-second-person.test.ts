import { describe, expect, it } from 'vitest'
import type { ContentKind } from '../content/content-kinds.ts'
import { needsSecondPerson } from './needs-second-person.ts'
import type { StaffRole } from './staff-role.ts'

type Values = Record<string, unknown>
const said = (text: string) => [{ type: 'paragraph', spans: [{ type: 'text', text }] }]
const row = (facts: string[], over: Values = {}) => ({
  facts,
  url: 'https://example.org',
  checkedOn: '2026-11-01',
  agrees: true,
  ...over,
})

const program = (over: Values = {}) => ({
  slug: 'north',
  name: 'North',
  institution: 'north',
  facts: {},
  evidence: [row(['listing'])],
  ...over,
})
const sponsoring = (over: Values = {}) =>
  program({ facts: { j1: 'sponsors' }, evidence: [row(['listing', 'j1'])], ...over })
const hospital = (over: Values = {}) => ({
  slug: 'north',
  name: 'North',
  facts: {},
  evidence: [],
  filings: [],
  ...over,
})
const filed = { filings: [{ period: 'FY2025', count: 3 }] }
const career = { question: 'May I practice?', answer: said('Yes.'), topic: 'career', visas: [] }
const onVisas = { ...career, question: 'May I moonlight on a J-1?' }

const everybody: readonly StaffRole[] = ['administrator', 'editor', 'advisor']

describe('a second person', () => {
  const rows: [string, ContentKind, Values | null, Values, boolean][] = [
    ['a new visa fact', 'visaFacts', null, { title: 'Fee' }, true],
    ['a visa fact that says something else', 'visaFacts', { title: 'Fee' }, { title: 'Fees' }, true],
    [
      'a later review date of a visa fact',
      'visaFacts',
      { title: 'Fee', reviewBy: '2026-12-01' },
      { title: 'Fee', reviewBy: '2027-12-01' },
      true,
    ],
    [
      'the same visa fact once more',
      'visaFacts',
      { title: 'Fee' },
      { title: 'Fee', editorNote: 'ok', updatedOn: '2026-11-28' },
      false,
    ],
    ['a changed visa status', 'visaStatuses', { name: 'J-1' }, { name: 'J-1 visa' }, true],
    ['changed guidance', 'guidance', { title: 'Rest' }, { title: 'Rest more' }, true],
    ['a listing that states nothing on visas', 'programs', null, program(), false],
    ['a listing that states a policy', 'programs', null, sponsoring(), true],
    [
      'a listing with visa evidence and nothing stated',
      'programs',
      null,
      program({ evidence: [row(['h1b'], { agrees: false })] }),
      true,
    ],
    ['a policy that is new', 'programs', program(), sponsoring(), true],
    ['a policy that changes', 'programs', sponsoring(), sponsoring({ facts: { j1: 'does-not' } }), true],
    ['a policy that is taken out', 'programs', sponsoring(), program(), true],
    ['another name over a policy', 'programs', sponsoring(), sponsoring({ name: 'South' }), true],
    ['another number over a policy', 'programs', sponsoring(), sponsoring({ acgmeId: '1400500001' }), true],
    ['another name over nothing on visas', 'programs', program(), program({ name: 'South' }), false],
    ['another name over filings', 'institutions', hospital(filed), hospital({ ...filed, name: 'X' }), true],
    ['a note on visas', 'programs', program(), program({ note: 'It sponsors H-1B for everybody.' }), true],
    ['a note on visas that goes', 'programs', program({ note: 'No visas.' }), program(), true],
    ['a note on something else', 'programs', program(), program({ note: 'Three sites.' }), false],
    [
      'a source of something else that speaks of visas',
      'institutions',
      hospital(),
      hospital({ evidence: [row(['type'], { note: 'Says that h1b is sponsored.' })] }),
      true,
    ],
    [
      'another fact',
      'programs',
      sponsoring(),
      sponsoring({ facts: { j1: 'sponsors', weeklyHours: 50 } }),
      false,
    ],
    [
      'a new check of a visa source',
      'programs',
      sponsoring(),
      sponsoring({ evidence: [row(['listing', 'j1'], { checkedOn: '2026-11-20' })] }),
      true,
    ],
    [
      'a new check of another source',
      'programs',
      sponsoring(),
      sponsoring({ evidence: [row(['listing', 'j1']), row(['weeklyHours'])] }),
      false,
    ],
    [
      'a source that no longer speaks to the visa',
      'programs',
      sponsoring(),
      sponsoring({ evidence: [row(['listing'])] }),
      true,
    ],
    [
      'visa sources in another order',
      'programs',
      sponsoring({ evidence: [row(['j1']), row(['h1b'])] }),
      sponsoring({ evidence: [row(['h1b']), row(['j1'])] }),
      false,
    ],
    ['a move to another institution', 'programs', program(), program({ institution: 'south' }), true],
    [
      'a later review date beside a policy',
      'programs',
      sponsoring(),
      sponsoring({ reviewBy: '2027-12-01' }),
      true,
    ],
    ['a later review date without one', 'programs', program(), program({ reviewBy: '2027-12-01' }), false],
    ['an institution without a policy', 'institutions', null, hospital(), false],
    ['an institution’s policy', 'institutions', hospital(), hospital({ facts: { h1b: 'sponsors' } }), true],
    ['an institution’s type', 'institutions', hospital(), hospital({ facts: { type: 'academic' } }), false],
    [
      'filings seen',
      'institutions',
      hospital(),
      hospital({ filings: [{ period: 'FY2025', count: 3 }] }),
      true,
    ],
    ['a specialty', 'specialties', null, { name: 'Pathology' }, false],
    ['a guide page', 'guidePages', { title: 'One' }, { title: 'Two' }, false],
    ['an FAQ on careers', 'faqs', null, career, false],
  ]
  it.each(rows)('%s', (_what, kind, published, proposed, isNeeded) => {
    for (const role of [...everybody, null]) {
      const reasons = needsSecondPerson({ kind, published, last: null, proposed, role })
      expect(reasons.length > 0, String(role)).toBe(isNeeded)
      for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*\.$/)
    }
  })

  it.each([
    ['states a visa fact', null, onVisas, true],
    ['stated one and no longer does', onVisas, career, true],
    ['stays as it was', onVisas, onVisas, false],
    ['never stated one', career, { ...career, answer: said('No.') }, false],
  ])(
    'looks at an FAQ of an advisor that %s; an editor’s own eye is enough',
    (_what, published, proposed, isNeeded) => {
      const by = (role: StaffRole | null) =>
        needsSecondPerson({ kind: 'faqs', published, last: null, proposed, role }).length > 0
      expect([by('advisor'), by('editor'), by('administrator'), by(null)]).toEqual([
        isNeeded,
        false,
        false,
        isNeeded,
      ])
    },
  )
})

describe('a listing that was taken from readers and comes back', () => {
  const back = (last: Values | null, proposed: Values) =>
    needsSecondPerson({ kind: 'programs', published: null, last, proposed, role: 'editor' })

  it('under another institution needs a second person, a first one does not', () => {
    expect(back(program(), program({ institution: 'south' }))).toEqual([
      expect.stringContaining('another institution'),
    ])
    expect(back(null, program({ institution: 'south' }))).toEqual([])
  })

  it('as it was needs nobody where it says nothing on visas, and somebody where it does', () => {
    expect(back(program(), program({ note: 'Open again.' }))).toEqual([])
    expect(back(sponsoring(), sponsoring())).not.toEqual([])
  })
})
