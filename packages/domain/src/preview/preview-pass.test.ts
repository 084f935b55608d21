import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds, passUntil, previewKinds, type PreviewPass, printPass, readPass } from './preview-pass.ts'

const pass: PreviewPass = { kind: 'faqs', document: 12, person: 3, session: '0f8b-77', until: 1795862700 }
const minute = 60_000

describe('a pass', () => {
  test('comes back from its text', () => {
    expect(printPass(pass)).toBe('faqs.12.3.0f8b-77.1795862700')
    const anyPass = fc.record({
      kind: fc.constantFrom(...previewKinds),
      document: fc.nat(),
      person: fc.nat(),
      session: fc.uuid(),
      until: fc.nat(),
    })
    fc.assert(
      fc.property(anyPass, (one) => {
        expect(readPass(printPass(one))).toEqual(one)
      }),
    )
  })

  test.each([
    ['nothing', ''],
    ['a kind that has no preview', 'visaFacts.12.3.s.1795862700'],
    ['a kind that is none', 'constructor.12.3.s.1795862700'],
    ['a part less', 'faqs.12.3.1795862700'],
    ['a part more', 'faqs.12.3.s.1795862700.9'],
    ['a document that is no number', 'faqs.1e3.3.s.1795862700'],
    ['a number below zero', 'faqs.-1.3.s.1795862700'],
    ['a session with other characters', 'faqs.12.3.s/../x.1795862700'],
    ['a number beyond measure', `faqs.${'9'.repeat(40)}.3.s.1795862700`],
  ])('is not %s', (_what, text) => {
    expect(readPass(text)).toBeNull()
  })
})

describe('how long a pass holds', () => {
  const start = Date.parse('2026-11-28T08:00:00Z')
  test.each([
    ['made at the full hour: half an hour', 0, 30],
    ['made a minute before the quarter: sixteen minutes', 14, 16],
    ['made at the quarter: half an hour', 15, 30],
  ])('%s', (_what, at, lasts) => {
    expect(passUntil(start + at * minute) * 1000).toBe(start + (at + lasts) * minute)
  })

  test.each([
    ['at once', 0, true],
    ['until just before its end', 30 * minute - 1, true],
    ['not at its end', 30 * minute, false],
    ['not before it could have been made', -15 * minute - 1, false],
  ])('%s', (_what, after, is) => {
    expect(holds({ ...pass, until: passUntil(start) }, start + after)).toBe(is)
  })
})
