import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { env } from '../env.ts'
import { anonymous, type Doc, type Person, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { signInAtTheDesk, withinTenSeconds } from './the-desk.ts'

const withinTwoMinutes = { timeout: 120_000, intervals: [1_000] }

test('an advisor sets a time, sees on the desk that it is to come, and readers get the answer when it has come, without anybody', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const advisor = await signedInAs('advisor')
  const draft = await draftOf(advisor)
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const address = `${env.portalUrl}/faqs/${String(draft.slug)}`
  const answer = async () => (await reader.goto(address))?.status()
  const onTheDesk = page.getByRole('row', { name: new RegExp(String(draft.question).slice(0, 40)) })

  await signInAtTheDesk(page, advisor)
  await scheduleInAMinute(page, draft.id)
  await page.goto(`${env.cmsUrl}/admin/schedule`)
  await expect(onTheDesk).toContainText('Publish')
  await expect(onTheDesk).toContainText('To come')
  expect(await answer()).toBe(404)

  await expect.poll(answer, withinTwoMinutes).toBe(200)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(String(draft.question))
  await expect
    .poll(async () => {
      await page.goto(`${env.cmsUrl}/admin/schedule`)
      return onTheDesk.count()
    }, withinTenSeconds)
    .toBe(0)
  const administrator = await signedInAs('administrator')
  const log = `where[subjectCollection][equals]=faqs&where[subjectId][equals]=${draft.id}&sort=-createdAt&limit=1`
  const entry = (await administrator.get(`/audit-log?${log}`)).body.docs?.[0]
  expect(entry).toMatchObject({ action: 'published', wayIn: 'schedule' })
})

/** A draft about working hours, which states nothing on visas, made from an answer that is published. */
async function draftOf(advisor: Person): Promise<Doc> {
  const model = (await anonymous().get('/faqs?where[slug][equals]=how-are-hours-averaged')).body.docs?.[0]
  const made = await advisor.post<{ doc: Doc }>('/faqs?draft=true', {
    question: `When does ${randomUUID().slice(0, 8)} come out?`,
    answer: model?.answer,
    topic: 'hours',
    sources: [
      {
        name: 'A handbook',
        url: 'https://handbook.example.org/hours',
        strength: 'primary',
        checkedOn: '2026-11-01T12:00:00.000Z',
      },
    ],
    reviewBy: '2099-01-01T12:00:00.000Z',
    _status: 'draft',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return made.body.doc
}

async function scheduleInAMinute(page: Page, id: number): Promise<void> {
  await page.goto(`${env.cmsUrl}/admin/collections/faqs/${id}`)
  await page.locator('.form-submit .popup-button').click()
  await page.getByRole('button', { name: 'Schedule Publish' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('Publish', { exact: true }).check({ force: true })
  const soon = await page.evaluate(() =>
    new Date(Date.now() + 61_000).toLocaleString('en-US', {
      month: 'short',
      day: 'numeric',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    }),
  )
  await drawer.locator('#time input').fill(soon)
  await page.keyboard.press('Enter')
  await drawer.locator('#scheduled-publish-save').click()
  await expect(page.getByText('Scheduled successfully.')).toBeVisible()
}
