import { expect, test } from '../test.ts'

test('a hospitalist holds career models side by side and sees what half a ward comes to, and that a waiver forbids it', async ({
  page,
}) => {
  await page.goto('/careers')
  await page.getByRole('link', { name: 'Compare them in one table, with reasons' }).click()
  const table = page.getByRole('table').first()
  await expect(table.getByRole('columnheader')).toHaveCount(5)
  await page.getByRole('link', { name: 'Remove Industry' }).click()
  await expect(table.getByRole('columnheader')).toHaveCount(4)

  await page.getByLabel('Base specialty').selectOption('Internal medicine')
  await page.getByLabel('Informatics part').selectOption('Informatics or IT leadership, full time')
  await page.getByLabel('Split', { exact: true }).selectOption('0.5 clinical, 0.5 informatics')
  await page.getByRole('button', { name: 'Work it out' }).click()

  const split = page.getByRole('table', { name: /^Internal medicine and Informatics/ })
  await expect(split.getByRole('row', { name: /^Hours/ })).toContainText(/\d+–\d+ a week/)
  await expect(split.getByRole('row', { name: /^Patient care/ })).toContainText('hours a week')
  await expect(page.getByText('During a waiver: clashes')).toBeVisible()
  await expect(table.getByRole('columnheader')).toHaveCount(4)

  await page.getByLabel('Base specialty').selectOption('Anesthesiology')
  await page.getByRole('button', { name: 'Work it out' }).click()
  const unknown = page.getByRole('table', { name: /^Anesthesiology and/ })
  await expect(unknown.getByRole('row', { name: /^Nights/ })).toContainText(
    'Unknown: no guidance yet for Anesthesiology',
  )
})

test('an applicant holds three specialties side by side, stage by stage', async ({ page }) => {
  await page.goto('/specialties')
  await page.getByRole('link', { name: 'Compare all stages, with reasons' }).click()
  for (const name of ['Family medicine', 'Pediatrics', 'Pathology']) await page.getByLabel(name).check()
  await page.getByRole('button', { name: 'Put side by side' }).click()
  const table = page.getByRole('table').first()
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  const time = table.getByRole('row', { name: /^PGY-1, time/ })
  await expect(time).toContainText(/Sourced|Editorial estimate/)
  const before = await table.getByRole('row').count()
  await page.getByRole('link', { name: /^Only differences/ }).click()
  await expect(page.getByText(/alike (is|are) folded/)).toBeVisible()
  expect(await table.getByRole('row').count()).toBeLessThan(before)
})
