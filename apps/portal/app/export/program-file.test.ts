import { buildSearchIndex, exportHeads, type Listing } from '@evenkeel/domain'
import { buildContent, buildEvidence, buildListing } from '@evenkeel/domain/testing'
import { describe, expect, test } from 'vitest'
import { publishedContent } from '../content/published-content.ts'
import { programFile } from './program-file.ts'

const nasty = [
  '=HYPERLINK("https://evil.example","Click")',
  '+1-800-DOCTORS',
  '-2+3',
  '@SUM(A1:A9)',
  'Quotes "inside", and commas',
  'Ümlaut Hôpital 東京',
  `It's "=1+1"`,
]
const listings = nasty.map((name, at) =>
  buildListing({
    program: {
      slug: `program-${at}`,
      name,
      facts: { weeklyHours: 50, h1b: at === 0 ? 'sponsors' : null },
      evidence: [
        buildEvidence(['h1b', 'weeklyHours'], {
          sourceName: '=cmd|calc',
          note: 'Two\nlines\r\nand "quotes"',
        }),
      ] as never,
    },
  }),
)

function file(format: 'csv' | 'json', query = '', all: readonly Listing[] = listings): Response {
  const request = new Request(`https://portal.example/programs/export.${format}${query}`)
  return programFile(format, request, {
    index: buildSearchIndex(all, '2026-11-23'),
    published: publishedContent(buildContent(), 'tag'),
    portalUrl: 'https://portal.example',
  })
}

/** Reads RFC 4180 strictly: a quote anywhere else than around or doubled inside a quoted cell throws. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let rest = text
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (!match) throw new Error(`No cell at: ${rest.slice(0, 60)}`)
    const [whole, quoted, plain, end] = match
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    rest = rest.slice(whole.length)
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

async function tableOf(response: Response): Promise<string[][]> {
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf])
  return readCsv(bytes.subarray(3).toString('utf8'))
}

describe('a table', () => {
  test('has a row for each program under heads in words, every row as long', async () => {
    const [heads = [], ...rows] = await tableOf(file('csv'))
    expect(heads).toEqual([...exportHeads, 'Content as of', 'Asked for', 'Left out'])
    expect(rows).toHaveLength(nasty.length)
    for (const row of rows) expect(row).toHaveLength(heads.length)
  })

  test('holds no cell that a spreadsheet would run, and loses nothing of it', async () => {
    const [, ...rows] = await tableOf(file('csv'))
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    const names = rows.map(([name = '']) => name.replace(/^'/, ''))
    expect(names.sort()).toEqual([...nasty].sort())
  })

  test('keeps numbers numbers and gaps words', async () => {
    const [heads = [], first = []] = await tableOf(file('csv', '?ids=program-1'))
    const cell = (head: string) => first[heads.indexOf(head)]
    expect(cell('Work hours a week (hours a week)')).toBe('50')
    expect(cell('H-1B policy')).toBe('Not stated')
    expect(cell('Nights')).toBe('Not stated')
    expect(cell('Position type')).toBe('Does not apply')
  })

  test('says on every row what was asked for and who was left out', async () => {
    const [heads = [], ...rows] = await tableOf(file('csv', '?h1b=sponsors&h1b-unknown=leave-out&nonsense=1'))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.slice(-3)).toEqual([
      '2026-11-01',
      'H-1B policy: Sponsors; H-1B policy: leave out those that do not say; Sorted by: Institution name',
      '6 left out. H-1B policy: 6 do not say.',
    ])
    expect(heads.at(-1)).toBe('Left out')
  })

  test('of nothing is its heads', async () => {
    expect(await tableOf(file('csv', '?q=nowhere-at-all'))).toHaveLength(1)
    expect(await tableOf(file('csv', '?ids='))).toHaveLength(1)
  })
})

describe('a document', () => {
  test('says what it holds, then holds it', async () => {
    const answer = JSON.parse(await file('json', '?ids=program-3,gone,program-0').text()) as {
      items: { slug: string; facts: { key: string; state: string; amount: number | null }[] }[]
    }
    expect(answer).toMatchObject({
      asOf: '2026-11-01T00:00:00.000Z',
      total: 2,
      of: nasty.length,
      leftOut: 'Not listed here: gone.',
    })
    expect(answer.items.map(({ slug }) => slug)).toEqual(['program-3', 'program-0'])
    const facts = answer.items[0]?.facts
    expect(facts).toContainEqual(expect.objectContaining({ key: 'weeklyHours', state: 'stated', amount: 50 }))
    expect(facts).toContainEqual(expect.objectContaining({ key: 'nights', state: 'unknown', text: null }))
    expect(facts).toContainEqual(expect.objectContaining({ key: 'positionType', state: 'does-not-apply' }))
  })

  test('of nothing is one all the same', async () => {
    expect(JSON.parse(await file('json', '?q=nowhere-at-all').text())).toMatchObject({ total: 0, items: [] })
  })
})

test.each([
  ['', 'evenkeel-7-programs-2026-11-01.csv'],
  ['?ids=program-1,program-2', 'evenkeel-2-of-7-programs-2026-11-01.csv'],
  ['?q=%22%0d%0aX-Evil:+1', 'evenkeel-0-of-7-programs-2026-11-01.csv'],
])('a file of %s is called %s and is to be kept, not shown', (query, name) => {
  const { headers } = file('csv', query)
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
  expect(headers.get('content-type')).toContain('text/csv')
})

test.each(['/programs/export.csv/', '/Programs/Export.csv', '/programs/export%2Ecsv'])(
  '%s leads to the one address at which it is not held in memory whole',
  (path) => {
    const context = {
      index: buildSearchIndex(listings, '2026-11-23'),
      published: publishedContent(buildContent(), 'tag'),
      portalUrl: 'https://portal.example',
    }
    const answer = programFile('csv', new Request(`https://portal.example${path}?q=a`), context)
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe('/programs/export.csv?q=a')
  },
)

test('a file is made while it is read, not before', async () => {
  const one = buildListing()
  const many = Array.from({ length: 2_000 }, () => one)
  const reader = file('csv', '', many).body?.getReader()
  const first = await reader?.read()
  expect(first?.value?.length).toBeLessThan(200_000)
  await reader?.cancel()
  expect((await reader?.read())?.done).toBe(true)
})
