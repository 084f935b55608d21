import { randomUUID } from 'node:crypto'
import { expect, test } from '../test.ts'

test('an applicant reports a wrong fact: what is missing is explained, nothing typed is lost, and it says what happens next', async ({
  page,
}) => {
  const says = `It files no H-1B petitions since July (${randomUUID().slice(0, 8)}).`
  await page.goto('/programs/metrohealth-clinical-informatics')
  const card = page.getByRole('heading', { name: 'H-1B', exact: true }).locator('..')
  await card.getByRole('link', { name: 'This is wrong, or I know this' }).click()

  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is wrong, or I know this')
  await expect(main.getByText('H-1B sponsorship')).toBeVisible()
  await expect(main.getByText('Program statement')).toBeVisible()
  await expect(page.getByLabel('What is stated is wrong or out of date')).toBeChecked()

  await page.getByLabel('What should the listing say?').fill(says)
  await page.getByLabel(/It stands on the program/).check()
  await page.getByLabel('Anything else for the editor').fill('Third paragraph.')
  await page.getByRole('button', { name: 'Send to the editors' }).click()

  const summary = page.getByRole('alert')
  await summary.getByRole('link', { name: /Give the address of the page/ }).click()
  const address = page.getByLabel(/Address of the page/)
  await expect(address).toHaveAttribute('aria-invalid', 'true')
  await expect(page).toHaveURL(/#sourceUrl$/)
  await expect(page.getByLabel('What should the listing say?')).toHaveValue(says)
  await expect(page.getByLabel(/It stands on the program/)).toBeChecked()
  await expect(page.getByLabel('Anything else for the editor')).toHaveValue('Third paragraph.')

  await address.fill('www.example.org/fellowship')
  await page.getByRole('button', { name: 'Send to the editors' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you')
  await expect(main.getByText(/nobody can write back/)).toBeVisible()
  expect(page.url()).not.toContain('H-1B')

  await main.getByRole('link', { name: 'Back to the listing' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MetroHealth')
})

test('an applicant knows what is not stated, and tells it from the name of the fact', async ({ page }) => {
  await page.goto('/programs/metrohealth-clinical-informatics')
  await page.getByRole('main').getByRole('link', { name: 'Core hours' }).click()
  await expect(page.getByLabel('It is not stated, and I know it')).toBeChecked()
  await expect(page.getByRole('main').getByText('Not stated').first()).toBeVisible()
  await page.getByLabel('What should the listing say?').fill(`From 10 to 3 (${randomUUID().slice(0, 8)}).`)
  await page.getByLabel('Somebody at the program told me').check()
  await page.getByRole('button', { name: 'Send to the editors' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you')
})
