import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../facts/evidence.ts'
import { mergeEvidence } from './merge-evidence.ts'
import type { RowSource } from './row-draft.ts'

const source: RowSource = {
  sourceKind: 'program-website',
  sourceName: 'Visa page',
  url: 'https://www.example.org/visa',
  checkedOn: '2026-10-01',
}
const row = (over: Partial<Evidence> = {}): Evidence => ({
  ...source,
  facts: ['listing'],
  agrees: true,
  note: null,
  ...over,
})
const elsewhere = { sourceName: 'Handbook', url: 'https://www.example.org/handbook' }
const none = new Map<string, string>()
const says = (before: Evidence[], stated: string[], contradicted: ReadonlyMap<string, string> = none) =>
  mergeEvidence(before, { source, stated, contradicted })

describe('the source of a row', () => {
  it('gets a row of its own that names what it states, in the order of the listing', () => {
    expect(says([], ['h1b', 'listing', 'j1'])).toEqual([row({ facts: ['listing', 'j1', 'h1b'] })])
  })

  it('gets the same one at the next import, with what it says now as well', () => {
    const once = says([], ['listing', 'j1'])
    expect(says(once, ['listing', 'j1'])).toEqual(once)
    expect(says(once, ['listing', 'h1b'])).toEqual([row({ facts: ['listing', 'j1', 'h1b'] })])
  })

  it('is never made to look older than it was checked', () => {
    const checked = (checkedOn: string) => says([row({ checkedOn })], ['listing'])[0]?.checkedOn
    expect([checked('2026-11-20'), checked('2025-01-01')]).toEqual(['2026-11-20', '2026-10-01'])
  })

  it('is another one where the page is another', () => {
    expect(says([row(elsewhere)], ['listing'])).toEqual([row(elsewhere), row()])
  })

  it('no longer disagrees about what it states now', () => {
    const disagreed = row({ facts: ['j1', 'h1b'], agrees: false, note: 'Says no.' })
    expect(says([disagreed], ['listing', 'h1b'])).toEqual([
      { ...disagreed, facts: ['j1'] },
      row({ facts: ['listing', 'h1b'] }),
    ])
    expect(says([{ ...disagreed, facts: ['h1b'] }], ['listing', 'h1b'])).toEqual([
      row({ facts: ['listing', 'h1b'] }),
    ])
  })
})

describe('another source, of a value that changes', () => {
  const contradicted = new Map([['h1b', 'H-1B sponsorship: Sponsors']])
  const handbook = row({ ...elsewhere, facts: ['listing', 'h1b'] })

  it('no longer agrees, and says what it said: readers see two sides', () => {
    expect(says([handbook], ['listing', 'h1b'], contradicted)).toEqual([
      { ...handbook, facts: ['listing'] },
      { ...handbook, facts: ['h1b'], agrees: false, note: 'Said before: H-1B sponsorship: Sponsors.' },
      row({ facts: ['listing', 'h1b'] }),
    ])
  })

  it('does so also where the row names no source of its own', () => {
    const change = { source: null, stated: ['listing', 'h1b'], contradicted }
    expect(mergeEvidence([row({ ...elsewhere, facts: ['h1b'] })], change)).toEqual([
      row({ ...elsewhere, facts: ['h1b'], agrees: false, note: 'Said before: H-1B sponsorship: Sponsors.' }),
    ])
  })

  it('is left alone where it spoke of something else, or disagreed already', () => {
    const others = [
      row({ ...elsewhere, facts: ['j1'] }),
      row({ ...elsewhere, facts: ['h1b'], agrees: false }),
    ]
    expect(mergeEvidence(others, { source: null, stated: [], contradicted })).toEqual(others)
  })
})
