import { randomUUID } from 'node:crypto'
import { expect, test } from '../test.ts'

test('an applicant asks a question: answers that come near are offered first, what is missing is explained, nothing typed is lost', async ({
  page,
}) => {
  const mark = randomUUID().slice(0, 8)
  await page.goto('/faqs')
  await page.getByRole('link', { name: 'Ask a question' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask a question')

  await page.getByRole('button', { name: 'Send to the advisors' }).click()
  await expect(page.getByRole('link', { name: 'Write your question.' })).toHaveAttribute('href', '#question')

  const near = `How do fellowship hours compare with residency hours (${mark})?`
  await page.getByLabel('Your question').fill(near)
  await page.getByLabel(/Which visa status/).selectOption({ label: 'J-1' })
  await page.getByRole('button', { name: 'Send to the advisors' }).click()
  await expect(page.getByRole('heading', { name: 'Perhaps it is answered already' })).toBeVisible()
  await expect(page.getByLabel('Your question')).toHaveValue(near)
  await expect(page.getByLabel(/Which visa status/)).toHaveValue('j-1')

  await page.getByRole('button', { name: 'Send it all the same' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you')
  expect(page.url()).not.toContain(mark)
})

test('a reader says that an answer helped, and is asked for nothing else', async ({ page, context }) => {
  await page.goto('/faqs')
  await page
    .getByRole('main')
    .locator('a[href^="/faqs/"]:not([href$="changes"]):not([href$="ask"])')
    .first()
    .click()
  await expect(page.getByText('Was this helpful?')).toBeVisible()
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you')
  await expect(page.getByText('nothing is kept about you')).toBeVisible()
  expect(await context.cookies()).toEqual([])
  await page.getByRole('link', { name: 'Back to the answer' }).click()
  await expect(page).toHaveURL(/\/faqs\/[a-z0-9-]+$/)
})
