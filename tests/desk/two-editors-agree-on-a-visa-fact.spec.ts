import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { env } from '../env.ts'
import { type Doc, type Person, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { approve, publish, signInAtTheDesk, withinTenSeconds } from './the-desk.ts'

const title = `Fee on trial ${randomUUID().slice(0, 8)}`

test('one editor changes a visa fact, a second asks for a change and approves, the first publishes, and readers see it', async ({
  page,
  browser,
}) => {
  const author = await signedInAs('editor')
  const colleague = await signedInAs('editor')
  const address = `${env.cmsUrl}/admin/collections/visa-facts/${await publishedFact(author, colleague)}`

  await signInAtTheDesk(page, author)
  await page.goto(address)
  await page.getByLabel(/^Title/).fill(`${title}, doubled`)
  await saveDraft(page)
  await page.locator('#action-save').click()
  await expect(page.getByText(/needs a second person before readers get it/)).toBeVisible()
  const review = page.getByRole('region', { name: 'Review' })
  await expect(review.getByText(/decide where to live and work/)).toBeVisible()
  await expect(review.getByRole('button', { name: 'Approve' })).toHaveCount(0)
  await review.getByRole('button', { name: 'Send for review' }).click()
  await expect(review.getByText('In review', { exact: true })).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  await signInAtTheDesk(other, colleague)
  await lookingOnly(other)
  await other.goto(`${env.cmsUrl}/admin/collections/visa-facts?where[reviewState][equals]=in-review`)
  await other.getByRole('link', { name: `${title}, doubled` }).click()
  const theirs = other.getByRole('region', { name: 'Review' })
  await theirs.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(theirs.getByText('Say what should change')).toBeVisible()
  await theirs.getByLabel('Words for colleagues').fill('Doubled since when?')
  await theirs.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(theirs.getByText('Changes requested', { exact: true })).toBeVisible()

  await page.goto(address)
  await expect(review.getByText('Doubled since when?')).toBeVisible()
  await page.getByLabel(/^Title/).fill(`${title}, doubled since fall`)
  await saveDraft(page)
  await review.getByRole('button', { name: 'Settle' }).click()
  await review.getByRole('button', { name: 'Send for review' }).click()
  await expect(review.getByText('In review', { exact: true })).toBeVisible()

  await other.reload()
  await theirs.getByRole('button', { name: 'Approve' }).click()
  await expect(theirs.getByText('Approved', { exact: true })).toBeVisible()

  await page.reload()
  await expect(review.getByText('Approved exactly as it is now.')).toBeVisible()
  await publish(page)
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await expect
    .poll(async () => {
      await reader.goto(`${env.portalUrl}/visas/h-1b`)
      return reader.getByRole('main').textContent()
    }, withinTenSeconds)
    .toContain(`${title}, doubled since fall`)
})

/** Whoever comes second is told when somebody has the document open, and looks at it without taking it over. */
async function lookingOnly(page: Page): Promise<void> {
  const choice = page.getByRole('dialog').getByRole('button', { name: 'View read-only' })
  await page.addLocatorHandler(choice, () => choice.click())
}

async function saveDraft(page: Page): Promise<void> {
  await page.locator('#action-save-draft').click()
  await expect(
    page
      .locator('.payload-toast-container')
      .getByText(/success/i)
      .first(),
  ).toBeVisible()
}

/** A fact that readers have already: one editor wrote it, the other approved. */
async function publishedFact(author: Person, colleague: Person): Promise<number> {
  const model = (await author.get('/visa-facts?where[visas][in]=h-1b&limit=1')).body.docs?.[0]
  if (!model) throw new Error('no visa fact is published')
  const draft = await author.post<{ doc: Doc }>('/visa-facts?draft=true', {
    title,
    visas: ['h-1b'],
    topic: 'fees',
    force: 'in-force',
    statement: model.statement,
    sources: [
      {
        name: 'A register',
        url: 'https://register.example.org/fee',
        strength: 'primary',
        checkedOn: '2026-11-01T12:00:00.000Z',
      },
    ],
    reviewBy: '2099-01-01T12:00:00.000Z',
    _status: 'draft',
  })
  expect(draft.status, JSON.stringify(draft.body)).toBe(201)
  const { id } = draft.body.doc
  await approve(colleague, 'visa-facts', id)
  const published = await author.patch(`/visa-facts/${id}`, { _status: 'published' })
  expect(published.status, JSON.stringify(published.body)).toBe(200)
  return id
}
