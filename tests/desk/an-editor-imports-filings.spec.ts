import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { fictionalEmployerLines, type PlantedEmployer } from '@evenkeel/domain/testing'
import { env } from '../env.ts'
import { type Doc, type Person, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { approve, signInAtTheDesk, withinTenSeconds } from './the-desk.ts'

const withinAMinute = { timeout: 60_000 }

test('an editor imports a file of employers and confirms five; a second person approves, and readers see filings of the employer, not a policy', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const editor = await signedInAs('editor')
  const colleague = await signedInAs('editor')
  const mark = `Q${randomUUID()
    .replaceAll(/[^a-z]/g, '')
    .slice(0, 6)}`
  const houses = await housesOf(editor, mark)
  const program = await listingAt(editor, houses[0], mark)

  await signInAtTheDesk(page, editor)
  await importFile(page, `employers-${mark}.csv`, await fileOf(mark))
  await page.goto(`${env.cmsUrl}/admin/employer-matches`)
  for (const { filedAs } of employersOf(mark)) {
    const item = page.getByRole('listitem', { name: filedAs, exact: true })
    await expect(item.getByText('Same city.')).toBeVisible()
    await item.getByRole('button', { name: /^Confirm that/ }).focus()
    await page.keyboard.press('y')
    await expect(item.getByText(/^Confirmed as/)).toBeVisible()
  }
  await expect(page.getByRole('status').getByText(/FY2024: \d+, new\./)).toBeVisible()

  const [first] = houses
  expect((await editor.get(`/institutions/${first.id}`)).body.filings).toEqual([])
  const draft = await editor.get<Doc>(`/institutions/${first.id}?draft=true`)
  expect(draft.body.filings).toContainEqual(
    expect.objectContaining({ dataset: 'uscis-h1b-employer', period: 'FY2024', count: 12 }),
  )
  const alone = await editor.patch(`/institutions/${first.id}`, { _status: 'published' })
  expect(alone.status).toBeGreaterThanOrEqual(400)
  await approve(colleague, 'institutions', first.id)
  const published = await editor.patch(`/institutions/${first.id}`, { _status: 'published' })
  expect(published.status, JSON.stringify(published.body)).toBe(200)

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const main = reader.getByRole('main')
  await expect
    .poll(async () => {
      await reader.goto(`${env.portalUrl}/programs/${program}`)
      return main.textContent()
    }, withinTenSeconds)
    .toContain('12 initial H-1B approvals seen for this employer in FY2024')
  await expect(main.getByText(/most are not trainees/)).toBeVisible()
  await expect(main.getByText(/Filed as: THE CHILDREN S HOSPITAL OF/)).toBeVisible()
  await expect(main.getByText('H-1B Sponsors')).toHaveCount(0)
})

interface House {
  readonly id: number
}

const kinds = [
  {
    name: (mark: string) => `Children's Hospital of ${mark}ville`,
    filed: (M: string) => `THE CHILDREN S HOSPITAL OF ${M}VILLE`,
  },
  {
    name: (mark: string) => `${mark}dale & Sons Clinic`,
    filed: (M: string) => `${M}DALE AND SONS CLINIC P C`,
  },
  {
    name: (mark: string) => `${mark}ford University Hospital`,
    filed: (M: string) => `${M}FORD UNIV HOSP INC`,
  },
  { name: (mark: string) => `St. ${mark} Medical Center`, filed: (M: string) => `SAINT ${M} MED CTR` },
  {
    name: (mark: string) => `${mark}mere General Hospital`,
    filed: (M: string) => `THE ${M} CORP D/B/A ${M}MERE GENERAL HOSPITAL`,
  },
] as const

function employersOf(mark: string): { filedAs: string }[] {
  return kinds.map(({ filed }) => ({ filedAs: filed(mark.toUpperCase()) }))
}

/** Five institutions of this run's own, published. */
async function housesOf(editor: Person, mark: string): Promise<[House, ...House[]]> {
  const houses: House[] = []
  for (const { name } of kinds) {
    const made = await editor.post<{ doc: Doc }>('/institutions', {
      name: name(mark),
      city: 'Bangor',
      state: 'ME',
      _status: 'published',
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    houses.push({ id: made.body.doc.id })
  }
  const [first, ...rest] = houses
  if (!first) throw new Error('No institution was made.')
  return [first, ...rest]
}

/** A listing that states nothing on visas; gives its address name. */
async function listingAt(editor: Person, house: House, mark: string): Promise<string> {
  const slug = `filings-trial-${mark.toLowerCase()}`
  const made = await editor.post('/programs', {
    slug,
    name: `Filings trial ${mark}`,
    kind: 'fellowship',
    institution: house.id,
    city: 'Bangor',
    state: 'ME',
    fictional: true,
    evidence: [
      {
        facts: ['listing'],
        sourceKind: 'program-website',
        sourceName: 'Program website',
        url: 'https://www.example.org/program',
        checkedOn: '2026-01-15T12:00:00.000Z',
        agrees: true,
      },
    ],
    _status: 'published',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return slug
}

/** The five among made-up employers or, where there is one, among those of a real file. */
async function fileOf(mark: string): Promise<string> {
  const planted = employersOf(mark).map(({ filedAs }): PlantedEmployer => ({
    name: filedAs,
    city: 'BANGOR',
    state: 'ME',
    initial: 12,
  }))
  const lines = [...fictionalEmployerLines({ rows: 2000, year: 2024, planted })]
  const given = process.env.USCIS_FILE
  if (given === undefined || !existsSync(given)) return lines.join('')
  const [, ...real] = (await readFile(given, 'utf8')).split('\n')
  return `${lines.slice(0, planted.length + 1).join('')}${real.join('\n')}`
}

async function importFile(page: Page, name: string, content: string): Promise<void> {
  await page.goto(`${env.cmsUrl}/admin/import`)
  await page.getByLabel('What is in the file').selectOption({ label: 'H-1B employers (USCIS)' })
  await page
    .getByLabel('The file', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'Read the file' }).click()
  await page.getByRole('button', { name: /^Import .* as drafts$/ }).click(withinAMinute)
  await expect(page.getByRole('heading', { name: `${name}: Imported` })).toBeVisible(withinAMinute)
}
