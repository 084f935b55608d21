import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { env } from '../env.ts'
import { anonymous, type Doc, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { approve, publish, signInAtTheDesk, withinTenSeconds } from './the-desk.ts'

test('an editor publishes a listing once it says who says so and a second editor has looked, and an applicant finds it by its visa facet', async ({
  page,
  browser,
}) => {
  const editor = await signedInAs('editor')
  const institution = (await anonymous().get('/institutions?limit=1')).body.docs?.[0]
  const name = `Trial fellowship ${randomUUID().slice(0, 8)}`
  const draft = await editor.post<{ doc: Doc }>('/programs?draft=true', {
    name,
    kind: 'fellowship',
    institution: institution?.id,
    city: institution?.city,
    state: institution?.state,
    facts: { h1b: 'case-by-case' },
    fictional: true,
    _status: 'draft',
  })
  expect(draft.status, JSON.stringify(draft.body)).toBe(201)

  await signInAtTheDesk(page, editor)
  await page.goto(`${env.cmsUrl}/admin/collections/programs/${draft.body.doc.id}`)
  await page.locator('#action-save').click()
  await page.getByRole('button', { name: /^Facts/ }).click()
  await expect(page.getByText(/add an evidence row that names this fact/).first()).toBeVisible()
  expect((await anonymous().get(`/programs/${draft.body.doc.id}`)).status).not.toBe(200)

  await page.getByRole('button', { name: /^Evidence/ }).click()
  await page.getByRole('button', { name: /Add Evidence row/i }).click()
  await choose(page, 'facts', 'That the program exists')
  await choose(page, 'facts', 'H-1B sponsorship')
  await choose(page, 'sourceKind', 'Program website')
  await page.locator('#field-evidence__0__sourceName').fill('Program website, visa page')
  await page.locator('#field-evidence__0__url').fill('https://program.example.org/visa')
  await page.locator('#field-evidence__0__checkedOn input').fill('Nov 20, 2026')
  await page.keyboard.press('Escape')
  await page.locator('#action-save-draft').click()
  const review = page.getByRole('region', { name: 'Review' })
  await expect(review.getByText('Its visa policy changes.')).toBeVisible()
  await review.getByRole('button', { name: 'Send for review' }).click()
  await expect(review.getByText('In review', { exact: true })).toBeVisible()
  await approve(await signedInAs('editor'), 'programs', draft.body.doc.id)
  await page.reload()
  await expect(review.getByText('Approved exactly as it is now.')).toBeVisible()
  await publish(page)

  const applicant = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await expect
    .poll(async () => {
      await applicant.goto(`${env.portalUrl}/programs?h1b=case-by-case&h1b-unknown=leave-out`)
      return applicant.getByRole('main').textContent()
    }, withinTenSeconds)
    .toContain(name)
  await applicant.getByRole('listitem').filter({ hasText: name }).getByRole('link').first().click()
  await expect(applicant.getByRole('main').getByText('Case by case').first()).toBeVisible()
  await expect(applicant.getByText(/fictional/i).first()).toBeVisible()
})

async function choose(page: Page, field: string, option: string) {
  const select = page.locator(`#field-evidence__0__${field}`)
  await select.locator('input').first().fill(option)
  await page.getByRole('option', { name: option, exact: true }).click()
}
