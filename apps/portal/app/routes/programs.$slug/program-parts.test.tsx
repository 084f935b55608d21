import { buildEvidence, buildListing } from '@evenkeel/domain/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { programPage } from './program-page.ts'
import { programParts } from './program-parts.tsx'

const filing = {
  dataset: 'uscis-h1b-employer',
  period: 'FY2022',
  count: 18,
  url: 'https://records.example/employers',
  checkedOn: '2026-11-01',
} as const

/** The words of one part of the page of a listing, tags made spaces. */
function wordsOf(part: string, listing: Parameters<typeof buildListing>[0]): string {
  const parts = programParts(programPage(buildListing(listing), '2026-11-23', true))
  const found = parts.find((one) => one?.id === part)
  if (!found) return ''
  return renderToStaticMarkup(<>{found.body}</>)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

describe('the three levels of visa evidence', () => {
  test('a policy of the institution is never said by the program', () => {
    const words = wordsOf('visa', {
      institution: { facts: { h1b: 'sponsors' }, evidence: [buildEvidence(['h1b']) as never] },
    })
    expect(words).toMatch(
      /H-1B Sponsors Verified A policy for all trainees.*?Program statement Not stated Unknown/,
    )
    expect(words).toMatch(/Institution policy Sponsors Verified/)
  })

  test('filings are told as what they are and decide nothing', () => {
    const words = wordsOf('visa', { institution: { filings: [filing] } })
    expect(words).toContain('18 initial H-1B approvals seen for this employer in FY2022')
    expect(words).toContain('They do not say that this program sponsors.')
    expect(words).toMatch(/H-1B Not stated Unknown/)
    expect(words).not.toMatch(/H-1B Sponsors/)
  })

  test('where program and institution disagree both are shown', () => {
    const words = wordsOf('visa', {
      program: { facts: { j1: 'does-not' }, evidence: [buildEvidence(['j1']) as never] },
      institution: { facts: { j1: 'sponsors' }, evidence: [buildEvidence(['j1']) as never] },
    })
    expect(words).toMatch(/J-1 Does not sponsor Conflict Program and institution do not say the same/)
    expect(words).toMatch(/Program statement Does not sponsor Verified/)
    expect(words).toMatch(/Institution policy Sponsors Verified/)
  })
})

test('a stated fact stands with its source and day; what is not stated is named, not valued', () => {
  const words = wordsOf('facts', {
    program: { facts: { nights: 'none' }, evidence: [buildEvidence(['nights']) as never] },
  })
  expect(words).toMatch(/Nights No nights Verified 1 source Program website: Program page/)
  expect(words).toContain('checked November 1, 2026')
  expect(words).toMatch(/Not stated Work hours a week · Call/)
})

test('what changed stands with its day and source; a listing without a history has no such part', () => {
  const change = {
    on: '2026-11-02',
    kind: 'changed',
    about: ['h1b'],
    from: null,
    to: 'Sponsors',
    source: { name: 'Program website: Visa page', url: 'https://program.example/visas' },
  } as const
  const words = wordsOf('changes', { program: { changes: [{ ...change, about: [...change.about] }] } })
  expect(words).toMatch(
    /November 2, 2026 .*H-1B sponsorship changed from not stated to Sponsors, source .*Program website: Visa page/,
  )
  expect(wordsOf('changes', {})).toBe('')
})

test('a long history is cut, with the way to the rest', () => {
  const changes = Array.from({ length: 9 }, (_, at) => ({
    on: `2026-11-0${at + 1}`,
    kind: 'changed' as const,
    about: ['city'],
    to: `Town ${at + 1}`,
  }))
  const words = wordsOf('changes', { program: { changes } })
  expect(words).toContain('Town 9')
  expect(words).not.toContain('Town 3')
  expect(words).toContain('Earlier changes')
})

test('what is open becomes numbered questions, ready for an e-mail', () => {
  const parts = programParts(programPage(buildListing(), '2026-11-23', true))
  const html = renderToStaticMarkup(<>{parts.find((part) => part?.id === 'questions')?.body}</>)
  expect(html).toContain('Do you file H-1B petitions for trainees')
  expect(html).toMatch(/href="mailto:\?subject=Questions%20about%20Clinical%20Informatics%20Fellowship/)
  const starts = [...html.matchAll(/<ol[^>]*start="(\d+)"/g)].map(([, start]) => Number(start))
  const counts = [...html.matchAll(/<ol[\s\S]*?<\/ol>/g)].map(([list]) => list.split('<li').length - 1)
  counts.slice(0, -1).forEach((count, at) => expect(starts[at + 1]).toBe((starts[at] ?? 0) + count))
})

test('without a published profile there is no balance to show', () => {
  const parts = programParts(programPage(buildListing(), '2026-11-23', true))
  expect(parts.map((part) => part?.id)).not.toContain('balance')
})
