import { randomUUID } from 'node:crypto'
import { env } from '../env.ts'
import { signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { signInAtTheDesk, theFormToCatchUp, withinTenSeconds } from './the-desk.ts'

test('an advisor turns two readers’ questions into one published FAQ, and the feed shows it', async ({
  page,
  browser,
}) => {
  const word = `harbor${randomUUID()
    .replace(/[^a-z]/g, '')
    .slice(0, 8)}`
  const questions = [
    `May an informatics fellow keep a ${word} clinic?`,
    `Can a fellow in informatics keep on with the ${word} clinic?`,
  ]
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  for (const question of questions) {
    await reader.goto(`${env.portalUrl}/faqs/ask`)
    await reader.getByLabel('Your question').fill(question)
    await reader.getByRole('button', { name: 'Send to the advisors' }).click()
    const anyway = reader.getByRole('button', { name: 'Send it all the same' })
    if (await anyway.isVisible()) await anyway.click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Thank you')
  }

  const advisor = await signedInAs('advisor')
  await signInAtTheDesk(page, advisor)
  await page
    .getByRole('heading', { name: 'Questions of readers' })
    .locator('..')
    .getByRole('link', { name: 'New questions of readers' })
    .click()
  const group = page.getByRole('form', { name: new RegExp(word) })
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await group.getByRole('button', { name: 'Answer as a new FAQ' }).click()

  await expect(page).toHaveURL(/\/admin\/collections\/faqs\/\d+/)
  await expect(page.locator('#field-question')).toHaveValue(questions[0] ?? '')
  const answer = page.locator('[data-lexical-editor="true"]').first()
  await answer.click()
  await page.keyboard.type('Most fellows do, half a day a week.')
  await theFormToCatchUp(page)
  const id = /faqs\/(\d+)/.exec(page.url())?.[1] ?? ''
  await page.locator('#action-save-draft').click()
  await expect(page.locator('.payload-toast-container').getByText(/saved/i).first()).toBeVisible()
  const rest = { topic: 'career', reviewBy: '2099-01-01T12:00:00.000Z', _status: 'published' }
  const published = await advisor.patch(`/faqs/${id}`, rest)
  expect(published.status, JSON.stringify(published.body)).toBe(200)

  const feed = async () => (await (await fetch(`${env.portalUrl}/faqs/changes.atom`)).text()).includes(word)
  await expect.poll(feed, withinTenSeconds).toBe(true)
  await reader.goto(`${env.portalUrl}/faqs/changes`)
  await expect(reader.getByRole('link', { name: questions[0] })).toBeVisible()
  const settled = await advisor.get(`/reader-questions?where[faq][equals]=${id}&depth=0`)
  expect(settled.body.docs).toMatchObject([{ state: 'answered' }, { state: 'answered' }])
})
