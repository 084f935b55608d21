import { buildSearchIndex, parseCriteria } from '@evenkeel/domain'
import { buildEvidence, buildListing, buildSpecialty } from '@evenkeel/domain/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Filters } from './filters.tsx'
import { programsPage } from './programs-page.ts'
import { Results } from './results.tsx'

const program = (slug: string, h1b: 'sponsors' | 'does-not' | null, fictional = false) =>
  buildListing({
    program: { slug, facts: { h1b }, fictional, evidence: [buildEvidence(['h1b', 'listing']) as never] },
  })
const index = buildSearchIndex(
  [program('yes', 'sponsors'), program('no', 'does-not'), program('silent', null, true)],
  '2026-11-23',
)

const pageFor = (address: string) => programsPage(index, parseCriteria(index, new URLSearchParams(address)))
const htmlFor = (address: string) => renderToStaticMarkup(<Results page={pageFor(address)} />)
const wordsFor = (address: string) =>
  htmlFor(address)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('the list of programs', () => {
  test('says how many there are, who is kept though unknown, and who is left out', () => {
    const words = wordsFor('h1b=sponsors')
    expect(words).toContain('2 of 3 programs')
    expect(words).toContain('1 of them does not say everything that you asked for; it is kept.')
    expect(words).toContain('1 left out. H-1B policy: 1 says something else.')
  })

  test('each chip takes itself away, and unknowns can be left out in one step', () => {
    const html = htmlFor('q=harbor&h1b=sponsors')
    expect(html).toContain('href="/programs?h1b=sponsors"')
    expect(html).toContain('href="/programs?q=harbor"')
    expect(html).toContain('href="/programs?q=harbor&amp;h1b=sponsors&amp;h1b-unknown=leave-out"')
  })

  test('where nothing fits, it names the one thing to give up', () => {
    const words = wordsFor('q=nowhere&h1b=sponsors')
    expect(words).toContain('No program fits all of this')
    expect(words).toContain('Without “Words: nowhere”: 2')
  })

  test('where it takes two, it names both', () => {
    const words = wordsFor('q=nowhere&h1b=case-by-case&h1b-unknown=leave-out')
    expect(words).toContain('Giving up two filters is enough:')
    expect(words).toContain('Without “Words: nowhere” and “H-1B policy: Case by case”: 3')
  })

  test('words that name a specialty lead to those that state none, also where some state it', () => {
    const html = htmlFor('q=peds&h1b=sponsors')
    expect(wordsFor('q=peds&h1b=sponsors')).toContain(
      'No listing states Pediatrics. 3 of 3 state no specialty at all.',
    )
    expect(html).toMatch(
      /href="\/programs\?specialty-unknown=only&amp;h1b=sponsors">Those that state no specialty: 2</,
    )
    expect(html).not.toContain('It takes several filters less')
    const stating = buildListing({ program: { slug: 'stating' }, specialty: buildSpecialty() })
    const some = buildSearchIndex([...index.listings.map(({ listing }) => listing), stating], '2026-11-23')
    const page = programsPage(some, parseCriteria(some, new URLSearchParams('q=path')))
    expect(renderToStaticMarkup(<Results page={page} />)).toMatch(
      /1 listing states Pathology\. 3 of 4 state no specialty at all\..*href="\/programs\?specialty=pathology">Those that state Pathology or no specialty: 4</,
    )
  })

  test('says which words nobody has as they were typed', () => {
    expect(wordsFor('q=felowship')).toContain('No listing has “felowship” as typed.')
    expect(wordsFor('q=fellow')).not.toContain('as typed')
  })

  test('says what of the address could not be used', () => {
    expect(wordsFor('h1b=banana')).toContain('“banana” is no answer that “H-1B policy” knows')
  })

  test('says that there is no such page, and which one this is', () => {
    expect(wordsFor('page=99')).toContain('There is no page 99 of these results; this is the only one.')
    expect(pageFor('page=99').canonicalHref).toBe('/programs')
  })

  test('marks a made-up listing as such', () => {
    expect(wordsFor('h1b-unknown=only')).toContain('Fictional')
    expect(wordsFor('h1b=does-not&h1b-unknown=leave-out')).not.toContain('Fictional')
  })
})

describe('the filters', () => {
  const panel = (address: string) => {
    const { sections, chips } = pageFor(address)
    return renderToStaticMarkup(<Filters sections={sections} chosen={chips.length} />)
  }

  test('what most ask first stands open, the rest once something in it is chosen', () => {
    const open = (address: string) =>
      pageFor(address)
        .sections.filter(({ isOpen }) => isOpen)
        .map(({ key }) => key)
    expect(open('')).toEqual(['program', 'visa', 'place'])
    expect(open('nights=none')).toEqual(['program', 'visa', 'place', 'work'])
    expect(open('nights-unknown=only')).toEqual(['program', 'visa', 'place', 'work'])
  })

  test('keep what was chosen, also towards those that do not say', () => {
    const html = panel('h1b=sponsors&h1b-unknown=leave-out')
    expect(html).toContain('name="h1b" checked="" value="sponsors"')
    expect(html).toMatch(/name="h1b-unknown"[^>]*>.*?<option value="leave-out" selected="">/)
  })

  test('offer no stance where every listing answers', () => {
    expect(panel('')).not.toContain('name="state-unknown"')
    expect(panel('')).toContain('name="h1b-unknown"')
  })

  test('carries a list of the reader’s own along, where the address has one', () => {
    const page = programsPage(index, parseCriteria(index, new URLSearchParams('q=harbor&h1b=sponsors')), [
      'yes',
      'elsewhere',
    ])
    const html = renderToStaticMarkup(<Results page={page} />)
    expect(html).toContain('href="/programs?list=yes,elsewhere&amp;q=harbor"')
    expect(html).toMatch(/<input[^>]*name="ids"[^>]*checked=""[^>]*value="yes"/)
    expect(html).toContain('<input type="hidden" name="ids" value="elsewhere"/>')
    expect(html).toContain('href="/programs/saved?ids=yes,elsewhere"')
    expect(html).toContain('/programs/export.csv?q=harbor&amp;h1b=sponsors')
  })

  test('says in one line of what no program says anything', () => {
    const html = renderToStaticMarkup(<Filters sections={pageFor('').sections} chosen={0} />)
    expect(html).toContain('Nothing is stated about this yet.')
    expect(html).not.toContain('name="nights"')
    const asked = renderToStaticMarkup(<Filters sections={pageFor('nights=none').sections} chosen={1} />)
    expect(asked).toContain('name="nights"')
  })
})
