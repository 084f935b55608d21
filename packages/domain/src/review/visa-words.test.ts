import { describe, expect, it } from 'vitest'
import { visaWordsIn } from './visa-words.ts'

describe('a text that speaks of visas', () => {
  it.each([
    'Can I moonlight on a J-1?',
    'A J1 physician may not.',
    'Hospitals with H1B or H‑1B petitions',
    'An H 1B is filed by the employer.',
    'O-1 needs a record.',
    'Her J-2 permits work with an EAD.',
    'Most fellows change to F-1 OPT before.',
    'A green card takes years.',
    'Only permanent residents may apply.',
    'Ask for a work permit early.',
    'The Conrad 30 program has 30 places in each state.',
    'A waiver asks for three years.',
    'Your DS-2019 is extended each year.',
    'USCIS has ninety days.',
    'Does the program sponsor?',
    'Sponsorship is decided by the GME office.',
    'Take it to an immigration lawyer.',
    'The consulate may ask for it.',
    'The two-year rule follows you.',
    'It takes only US citizens.',
    'Is there a visa for that?',
    'Cap-exempt employers file all year.',
    'Most programs take h1b people.',
    'An h-1b is fine, j1 too.',
    'H–1B by en dash',
    'H‐1B by hyphen',
    'H−1B by minus',
    'H\u200b-1B with nothing between',
    'Ｈ－１Ｂ in wide letters',
    'J\u00a01 with a fixed space',
    'My hospital sponsored me.',
    'Sponsoring is normal.',
    'A greencard is needed.',
    'TN status works for residency.',
    'the 212e rule',
    'Section 212(e) follows you.',
    'opt and ead',
    'the 2-year rule',
    'Form DS 160',
    'I got an H-1 first.',
    'Both H1Bs were filed.',
    'Change of status takes months.',
  ])('%s', (text) => {
    expect(visaWordsIn(text)).not.toEqual([])
  })
})

describe('a text that does not', () => {
  it.each([
    'Is clinical informatics a good lifestyle choice for a non-US IMG?',
    'What can a non-US citizen IMG do before residency?',
    'How do hours in a fellowship compare with residency?',
    'The sponsoring institution answers for duty hours.',
    'Sponsors of the conference give travel grants.',
    'You may opt out of night float.',
    'Ask about the option of part-time work.',
    'The EHR has an advisory board.',
    'Revise and visit the program.',
    'Step 1 and Step 3 are passed by then.',
    'Three or 1 of them; J. Doe, 2 of 3.',
    'A hospital in Nashville, TN has four fellows.',
    'You may opt for nights, or opt into call.',
    'Phase 3 of it, table 1 and room O 12.',
  ])('%s', (text) => {
    expect(visaWordsIn(text)).toEqual([])
  })
})
