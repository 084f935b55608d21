import { describe, expect, it } from 'vitest'
import { importColumns } from './import-columns.ts'
import { readHead } from './import-head.ts'
import { type KnownListing, knownListings } from './known-listings.ts'
import { nameDirectory } from './name-directory.ts'
import { rowCollector } from './row-collector.ts'

const directories = {
  institutions: nameDirectory('institution', [
    { slug: 'harbor', name: 'Harbor Hospital', alsoCalled: [] },
    { slug: 'hill', name: 'Hill House', alsoCalled: [] },
  ]),
  specialties: nameDirectory('specialty', [{ slug: 'pathology', name: 'Pathology', alsoCalled: [] }]),
  today: '2026-11-23',
}
const listing = (over: Partial<KnownListing> = {}): KnownListing => ({
  id: 1,
  slug: 'informatics',
  name: 'Informatics',
  institution: 'harbor',
  acgmeId: '1400500001',
  ...over,
})
const named = ['name', 'institution', 'kind', 'city', 'state']
const aNewOne = ['Imaging', 'Harbor Hospital', 'Fellowship', 'Bangor', 'ME']

function collected(paths: string[], rows: string[][], known: KnownListing[] = []) {
  const heads = paths.map((path) => importColumns.find((column) => column.path === path)?.head ?? path)
  const head = readHead(heads)
  if (typeof head === 'string') throw new Error(head)
  const collector = rowCollector(head, directories, knownListings(known))
  rows.forEach((cells, at) => collector.take({ line: at + 2, cells }))
  const { matched, problems, rows: count } = collector.collected()
  return {
    count,
    found: matched.map((one) => one.listing?.id ?? null),
    values: matched.map(({ draft }) => Object.fromEntries(draft.values)),
    told: problems.map(({ line, column, message }) => [line, column, message]),
  }
}

describe('a row', () => {
  it('without a listing is a new one, with just what it says', () => {
    expect(collected([...named, 'facts.h1b', 'note'], [[...aNewOne, 'Sponsors', '']])).toMatchObject({
      count: 1,
      found: [null],
      values: [
        {
          name: 'Imaging',
          institution: 'harbor',
          kind: 'fellowship',
          city: 'Bangor',
          state: 'ME',
          'facts.h1b': 'sponsors',
        },
      ],
      told: [],
    })
  })

  it('of a new listing needs what a listing cannot do without, each named', () => {
    const { told } = collected(['name', 'institution'], [['Imaging', 'Harbor Hospital']])
    expect(told.map(([, column]) => column)).toEqual(['Residency or fellowship', 'City', 'State'])
  })

  it('tells of all that is wrong with it at once', () => {
    const { told } = collected(
      [...named, 'facts.weeklyHours'],
      [['', 'Hilltop', 'Internship', 'Bangor', 'Atlantis', 'many']],
    )
    expect(told.map(([line, column]) => [line, column])).toEqual([
      [2, 'Institution'],
      [2, 'Residency or fellowship'],
      [2, 'State'],
      [2, importColumns.find(({ path }) => path === 'facts.weeklyHours')?.head],
    ])
  })

  it.each([
    ['fewer cells than the head', ['Imaging', 'Harbor Hospital']],
    ['more that say something', [...aNewOne, 'surplus']],
  ])('with %s was cut', (_what, cells) => {
    expect(collected(named, [cells]).told).toEqual([
      [2, null, expect.stringMatching(/^This row has \d cells and the head has 5/)],
    ])
  })

  it('may end in blank cells', () => {
    expect(collected(named, [[...aNewOne, '', ' ']]).told).toEqual([])
  })

  it('takes a fact back by its own words, and nothing that a listing needs', () => {
    expect(collected(['slug', 'facts.h1b'], [['informatics', 'Not stated']], [listing()]).values).toEqual([
      { slug: 'informatics', 'facts.h1b': null },
    ])
    expect(collected(['slug', 'name'], [['informatics', 'not stated']], [listing()]).told).toEqual([
      [2, 'Program', expect.stringContaining('cannot be taken back')],
    ])
  })

  it('that names a source names all of it, and no day to come', () => {
    const source = ['source.sourceKind', 'source.sourceName', 'source.url', 'source.checkedOn']
    const page = ['Program website', 'Page', 'https://www.example.org/a']
    const told = (...cells: string[]) =>
      collected(['slug', ...source], [['informatics', ...cells]], [listing()]).told.map(
        ([, column]) => column,
      )
    expect(told(...page, '2026-11-23')).toEqual([])
    expect(told(...page, '2026-11-24')).toEqual(['Source: checked on'])
    expect(told('Program website', '', 'https://www.example.org/a', '2026-11-23')).toHaveLength(1)
  })
})

describe('the listing that a row is about', () => {
  const two = [listing(), listing({ id: 2, slug: 'other', name: 'Other', acgmeId: null })]
  const found = (paths: string[], cells: string[], known = two) => collected(paths, [cells], known)

  it.each([
    ['its address name', ['slug'], ['other'], 2],
    ['its number', ['acgmeId'], ['1400500001'], 1],
    ['its name at its institution', ['name', 'institution'], ['the INFORMATICS', 'Harbor Hospital'], 1],
    [
      'a number that it does not have yet',
      [...named, 'acgmeId'],
      ['Other', ...aNewOne.slice(1), '1400500002'],
      2,
    ],
  ])('is found by %s', (_by, paths, cells, id) => {
    expect(found(paths, cells)).toMatchObject({ found: [id], told: [] })
  })

  it('is not the one of that name at another institution', () => {
    expect(found(named, ['Informatics', 'Hill House', 'Fellowship', 'Bangor', 'ME']).found).toEqual([null])
  })

  it.each([
    [
      'number and address name lead to two',
      ['slug', 'acgmeId'],
      ['other', '1400500001'],
      /One of the two is wrong/,
    ],
    [
      'a number meets a listing of that name with another',
      [...named, 'acgmeId'],
      ['Informatics', ...aNewOne.slice(1), '1400500009'],
      /has the number 1400500001 here/,
    ],
  ])('is asked for where %s', (_what, paths, cells, words) => {
    expect(found(paths, cells)).toMatchObject({
      found: [],
      told: [[2, 'ACGME program number', expect.stringMatching(words)]],
    })
  })

  it('is asked for where two have its name', () => {
    const same = [listing(), listing({ id: 2, slug: 'informatics-2', acgmeId: null })]
    expect(found(named, ['Informatics', ...aNewOne.slice(1)], same).told).toEqual([
      [2, 'Program', expect.stringContaining('informatics or informatics-2')],
    ])
  })
})

describe('one program on two rows', () => {
  it.each([
    ['by name', named, aNewOne, ['the imaging', ...aNewOne.slice(1)]],
    [
      'by number',
      [...named, 'acgmeId'],
      [...aNewOne, '1400500007'],
      ['Elsewhere', ...aNewOne.slice(1), '1400500007'],
    ],
    [
      'by address name',
      [...named, 'slug'],
      [...aNewOne, 'imaging-x'],
      ['Else', ...aNewOne.slice(1), 'imaging-x'],
    ],
  ])('is told %s, with the line of the first', (_by, paths, first, second) => {
    expect(collected(paths, [first, second])).toMatchObject({
      found: [null],
      told: [[3, null, expect.stringContaining('the same program as on line 2')]],
    })
  })

  it('is told where the rows find one listing by different ways', () => {
    const rows = [
      ['informatics', '', '', ''],
      ['', '1400500001', '', ''],
      ['', '', 'Informatics', 'Harbor Hospital'],
    ]
    const { told } = collected(['slug', 'acgmeId', 'name', 'institution'], rows, [listing()])
    expect(told.map(([line]) => line)).toEqual([3, 4])
  })
})
