import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { env } from '../env.ts'
import { type Doc, type Person, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { fileOf, plantedErrors, thousandListings } from './listing-file.ts'
import { signInAtTheDesk } from './the-desk.ts'

const withinAMinute = { timeout: 60_000 }

test('an editor reads a table of a thousand listings, sees exactly the seventeen mistakes in it, mends them, imports, and has nothing to do a second time', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const editor = await signedInAs('editor')
  const mark = randomUUID().slice(0, 8)
  const listings = thousandListings(await institutionsOf(editor, mark), mark)
  const drafts = async () =>
    (await editor.get(`/programs?draft=true&limit=1&depth=0&where[name][contains]=${mark}`)).body.totalDocs

  await signInAtTheDesk(page, editor)
  await page.goto(`${env.cmsUrl}/admin/import`)
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /The template/ }).click(),
  ])
  expect(template.suggestedFilename()).toBe('programs-template.csv')

  await readFile(page, 'spoiled.csv', fileOf(listings, plantedErrors))
  await expect(page.getByRole('heading', { name: /spoiled\.csv: Rows to mend/ })).toBeVisible(withinAMinute)
  const rows = page.getByRole('table', { name: /Mend these/ }).getByRole('row')
  const places = (await rows.allInnerTexts()).slice(1).map((row) => row.split('\t').slice(0, 2).join(' '))
  expect(places).toEqual(
    plantedErrors.map(({ listing, column }) => `${listing + 1} ${column ?? 'The whole row'}`),
  )
  await expect(page.getByText('“Internship” is not one of the offered answers.')).toBeVisible()
  await expect(page.getByRole('button', { name: /as drafts/ })).toHaveCount(0)
  expect(await drafts()).toBe(0)

  await readFile(page, 'mended.csv', fileOf(listings))
  await page.getByRole('button', { name: 'Import 1,000 entries as drafts' }).click(withinAMinute)
  await expect(page.getByRole('heading', { name: 'mended.csv: Imported' })).toBeVisible(withinAMinute)
  expect(await drafts()).toBe(1000)

  await readFile(page, 'mended.csv', fileOf(listings))
  await expect(page.getByRole('heading', { name: 'mended.csv: Nothing to do' })).toBeVisible(withinAMinute)

  await page.goto(`${env.cmsUrl}/admin/collections/programs?search=${mark}&limit=10`)
  await expect(page.getByText(/of 1000/).first()).toBeVisible()
  await page
    .getByRole('link', { name: new RegExp(mark) })
    .first()
    .click()
  await expect(page.locator('#field-name')).toHaveValue(new RegExp(mark))
})

async function readFile(page: Page, name: string, content: string) {
  await page
    .getByLabel('The file', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'Read the file' }).click()
}

/** Twenty institutions of this run's own. */
async function institutionsOf(editor: Person, mark: string): Promise<string[]> {
  const names = Array.from({ length: 20 }, (_, at) => `Imported Hospital ${at + 1} ${mark} (fictional)`)
  for (const name of names) {
    const made = await editor.post<{ doc: Doc }>('/institutions?draft=true', {
      name,
      city: 'Northhaven',
      state: 'ME',
      fictional: true,
      _status: 'draft',
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
  }
  return names
}
