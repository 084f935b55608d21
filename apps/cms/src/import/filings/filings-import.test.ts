import { rm } from 'node:fs/promises'
import type { PlantedEmployer } from '@evenkeel/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../payload-types.ts'
import { type Answer, type CmsUnderTest, cmsUnderTest } from '../../testing/cms-under-test.ts'
import { filesFolder, opened, writeApplications, writeEmployers } from '../../testing/employer-files.ts'
import { institution } from '../../testing/sample-content.ts'
import { refusalsOf, reportOf } from '../import-outcome.ts'
import type { Importer } from '../importer.ts'
import { runImport } from '../run-import.ts'
import { dolImporter, uscisImporter } from './government-file-importers.ts'

let cms: CmsUnderTest
let editor: User
let folder: string
let north: number

const northHospital: PlantedEmployer = {
  name: 'NORTH HOSP CORP',
  city: 'BOSTON',
  state: 'MA',
  initial: 12,
  continuing: 30,
}
const southClinic: PlantedEmployer = { name: 'SOUTH CLINIC PC', city: 'TAMPA', state: 'FL', initial: 3 }
const NORTH = 'north hospital|MA'

beforeAll(async () => {
  cms = await cmsUnderTest()
  editor = await cms.person('editor')
  folder = await filesFolder()
  north = (await post('/institutions', institution())).body.doc.id
  await post(
    '/institutions',
    institution({ slug: 'south', name: 'South Clinic', city: 'Tampa', state: 'FL' }),
  )
})
afterAll(async () => {
  await cms.close()
  await rm(folder, { recursive: true })
})

const post = (path: string, json: unknown, as: User | null = editor) =>
  cms.ask(path, { method: 'POST', as, json })

async function run(location: string, importer: Importer = uscisImporter, chosen: string[] = []) {
  return runImport(cms.payload, {
    importer,
    file: await opened(location, importer),
    isDryRun: false,
    chosen: new Set(chosen),
    user: editor,
  })
}
const file = (year: number, ...planted: PlantedEmployer[]) => writeEmployers(folder, year, planted)
const confirm = (employer: string, institutionId: number, as?: User | null) =>
  post(
    '/employer-matches/decide',
    { answers: [{ employer, said: { answer: 'confirm', institution: institutionId } }] },
    as,
  )
const say = (employer: string, answer: 'reject' | 'reopen') =>
  post('/employer-matches/decide', { answers: [{ employer, said: { answer } }] })

/** The filings of an institution in its newest draft, or as readers get them. */
async function filings(draft: boolean, id = north) {
  const document = await cms.payload.findByID({ collection: 'institutions', id, draft, overrideAccess: true })
  return (document.filings ?? []).map(({ dataset, period, count }) => [dataset, period, count])
}
async function employers() {
  const { docs } = await cms.payload.find({
    collection: 'employer-matches',
    sort: 'employerKey',
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

describe('a first file', () => {
  it('proposes employers, keeps nobody else, and writes nothing about institutions', async () => {
    const ended = await run(await file(2023, northHospital, southClinic))
    expect(ended.state).toBe('applied')
    const { counts, entries } = reportOf(ended)
    expect(counts).toMatchObject({ rows: 40, adds: 3, changes: 0, held: 2, problems: 0 })
    expect(entries.map(({ action }) => action)).toEqual(['add', 'hold', 'hold'])
    expect(await employers()).toMatchObject([
      { employerKey: NORTH, decision: 'open', band: 'proposed', confidence: 1, filedAs: 'NORTH HOSP CORP' },
      { employerKey: 'south clinic|FL', decision: 'open' },
    ])
    expect(await filings(true)).toEqual([])
  })

  it('the same again changes nothing', async () => {
    expect((await run(await file(2023, northHospital, southClinic))).state).toBe('nothing-to-do')
  })
})

describe('who decides', () => {
  it.each([
    ['a stranger', null, 401],
    ['an advisor', 'advisor', 403],
  ] as const)('not %s', async (_who, role, status) => {
    const answer = await confirm(NORTH, north, role === null ? null : await cms.person(role))
    expect(answer.status).toBe(status)
    expect(await employers()).toMatchObject([{ decision: 'open' }, {}])
  })

  it.each([
    ['an employer that is not proposed', () => confirm('nobody|MA', north), 409, /Load the page again/],
    ['an institution that is not there', () => confirm(NORTH, 999_999), 409, /no longer there/],
    [
      'an answer that nobody knows',
      () => post('/employer-matches/decide', { answers: [{}] }),
      400,
      /Say for each/,
    ],
  ])('nothing is decided about %s', async (_what, ask, status, words) => {
    const answer: Answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0]?.message).toMatch(words)
  })

  it('nobody writes employers past the decision', async () => {
    const [{ id } = { id: 0 }] = await employers()
    const as = await cms.person('administrator')
    const json = { decision: 'confirmed' }
    expect((await cms.ask(`/employer-matches/${id}`, { method: 'PATCH', as, json })).status).toBe(403)
    expect((await cms.ask(`/employer-matches/${id}`, { method: 'DELETE', as })).status).toBe(403)
    expect((await cms.ask('/employer-matches')).status).toBe(403)
    expect((await cms.ask('/filing-periods')).status).toBe(403)
  })
})

describe('a confirmed employer', () => {
  it('gives the draft of its institution evidence; readers get it when somebody publishes', async () => {
    const answer = await confirm(NORTH, north)
    expect(answer.status).toBe(200)
    expect(answer.body.institutions).toMatchObject([{ id: north, changes: [{ kind: 'added' }] }])
    expect(await filings(true)).toEqual([['uscis-h1b-employer', 'FY2023', 12]])
    expect(await filings(false)).toEqual([])
    const [row] =
      (
        await cms.payload.findByID({
          collection: 'institutions',
          id: north,
          draft: true,
          overrideAccess: true,
        })
      ).filings ?? []
    expect(row).toMatchObject({ continuing: 30, denied: 0, filedAs: 'NORTH HOSP CORP (MA)' })
  })

  it('is signed by who confirmed it, also in the log', async () => {
    const [first] = await employers()
    expect(first).toMatchObject({ decision: 'confirmed', decidedBy: { id: editor.id } })
    const { docs } = await cms.payload.find({
      collection: 'audit-log',
      where: { action: { equals: 'match-confirmed' } },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ whoId: editor.id, title: 'NORTH HOSP CORP (MA)' }])
  })

  it('is remembered: a newer year adds a row to the draft without a question', async () => {
    const ended = await run(
      await file(2024, { ...northHospital, name: 'North Hospital Corporation', initial: 15 }),
    )
    expect(ended.state).toBe('applied')
    expect(await filings(true)).toEqual([
      ['uscis-h1b-employer', 'FY2024', 15],
      ['uscis-h1b-employer', 'FY2023', 12],
    ])
    expect(
      (await run(await file(2024, { ...northHospital, name: 'North Hospital Corporation', initial: 15 })))
        .state,
    ).toBe('nothing-to-do')
  })

  it('a corrected file of the same year replaces its row and says so', async () => {
    const ended = await run(await file(2023, { ...northHospital, initial: 14 }, southClinic))
    expect(reportOf(ended).remarks.join(' ')).toContain('read before from another file; this one replaces it')
    expect(await filings(true)).toEqual([
      ['uscis-h1b-employer', 'FY2024', 15],
      ['uscis-h1b-employer', 'FY2023', 14],
    ])
  })

  it('applications of its trainees come beside, and stay apart', async () => {
    const titles = ['Resident Physician', 'PGY-2', 'Clinical Fellow', 'Vice President', 'Dental Resident']
    const ended = await run(await writeApplications(folder, 'The North Hospital, Inc.', titles), dolImporter)
    expect(ended.state).toBe('applied')
    expect(await filings(true)).toEqual([
      ['dol-lca-trainee', 'FY2025 Q2', 3],
      ['uscis-h1b-employer', 'FY2024', 15],
      ['uscis-h1b-employer', 'FY2023', 14],
    ])
  })

  it('what an editor typed into the draft meanwhile stays', async () => {
    const before = await cms.payload.findByID({
      collection: 'institutions',
      id: north,
      draft: true,
      overrideAccess: true,
    })
    const unfinished = { dataset: 'uscis-h1b-employer', period: 'FY2021', note: 'Look this up.' }
    await cms.ask(`/institutions/${north}?draft=true`, {
      method: 'PATCH',
      as: editor,
      json: { note: 'Being written.', filings: [...(before.filings ?? []), unfinished] },
    })
    await run(await file(2022, { ...northHospital, initial: 9 }))
    const after = await cms.payload.findByID({
      collection: 'institutions',
      id: north,
      draft: true,
      overrideAccess: true,
    })
    expect(after.note).toBe('Being written.')
    expect(await filings(true)).toEqual([
      ['dol-lca-trainee', 'FY2025 Q2', 3],
      ['uscis-h1b-employer', 'FY2024', 15],
      ['uscis-h1b-employer', 'FY2023', 14],
      ['uscis-h1b-employer', 'FY2022', 9],
      ['uscis-h1b-employer', 'FY2021', null],
    ])
  })

  it('taken back, takes its rows out of the draft', async () => {
    await say(NORTH, 'reject')
    expect(await filings(true)).toEqual([['uscis-h1b-employer', 'FY2021', null]])
    await say(NORTH, 'reopen')
    await confirm(NORTH, north)
    expect(await filings(true)).toHaveLength(5)
  })
})

describe('a rejected employer', () => {
  it('is not proposed again by a later file', async () => {
    await say('south clinic|FL', 'reject')
    await run(await file(2020, southClinic))
    expect(await employers()).toMatchObject([{}, { employerKey: 'south clinic|FL', decision: 'rejected' }])
  })
})

describe('a file in which a confirmed employer is not', () => {
  it('is a seen zero: the file was read whole and nobody is undecided', async () => {
    expect(await filings(true)).toContainEqual(['uscis-h1b-employer', 'FY2020', 0])
  })
})

describe('a file that cannot be right', () => {
  it('of another kind is refused and says which', async () => {
    const applications = await writeApplications(folder, 'Nobody', ['Resident'])
    expect(refusalsOf(await run(applications, uscisImporter)).join(' ')).toContain(
      'DOL labor condition disclosure',
    )
    expect(refusalsOf(await run(await file(2019, northHospital), dolImporter)).join(' ')).toContain('USCIS')
  })

  it('with a row that cannot be read names line and column, and writes nothing', async () => {
    const location = await file(2018, { ...northHospital, initial: Number.NaN })
    const ended = await run(location)
    expect(ended.state).toBe('has-problems')
    expect(reportOf(ended).problems).toEqual([
      { line: 2, column: 'Initial Approval', message: '“NaN” is not a whole number.' },
    ])
    expect(await filings(true)).toHaveLength(6)
  })

  it('with less than half of the rows of before is refused, unless somebody says that it is right', async () => {
    const short = await writeEmployers(folder, 2024, [northHospital], 12)
    const ended = await run(short)
    expect(ended.state).toBe('refused')
    expect(refusalsOf(ended)[0]).toMatch(
      /FY2024 this file has 12 rows; the one of .* had 40\. It looks cut off/,
    )
    expect((await run(short, uscisImporter, ['smaller-file'])).state).toBe('applied')
  })
})
