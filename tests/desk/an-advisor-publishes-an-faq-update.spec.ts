import { randomUUID } from 'node:crypto'
import { env } from '../env.ts'
import { anonymous, type Doc, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { publish, signInAtTheDesk, theFormToCatchUp, withinTenSeconds } from './the-desk.ts'

test('an advisor signs in, publishes an FAQ update, and an applicant reads it', async ({ page, browser }) => {
  const advisor = await signedInAs('advisor')
  const faq = await anFaqWithoutVisas()
  const update = `Ask in writing, reference ${randomUUID().slice(0, 8)}.`
  const whatChanged = `Added whom to ask, ${randomUUID().slice(0, 8)}.`

  await signInAtTheDesk(page, advisor)
  await page.goto(`${env.cmsUrl}/admin/collections/faqs`)
  await page
    .getByRole('link', { name: String(faq.question) })
    .first()
    .click()
  const answer = page.locator('[data-lexical-editor="true"]').first()
  await answer.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(update)
  await page.getByLabel(/^What changed/).fill(whatChanged)
  await expect(answer).toContainText(update)
  await theFormToCatchUp(page)
  await publish(page)

  const applicant = await browser.newContext({ javaScriptEnabled: false })
  const reading = await applicant.newPage()
  await expect
    .poll(async () => {
      await reading.goto(`${env.portalUrl}/faqs/${String(faq.slug)}`)
      return reading.getByRole('main').textContent()
    }, withinTenSeconds)
    .toContain(update)
  await expect(reading.getByText(whatChanged)).toBeVisible()
  await applicant.close()
})

test('an advisor who takes an answer back takes it off the portal', async ({ browser }) => {
  const advisor = await signedInAs('advisor')
  const faq = await anFaqWithoutVisas()
  const copy = await advisor.post<{ doc: Doc }>('/faqs', {
    question: `May this question be taken back (${randomUUID().slice(0, 8)})?`,
    answer: faq.answer,
    topic: faq.topic,
    reviewBy: faq.reviewBy,
    sources: [],
    _status: 'published',
  })
  expect(copy.status, JSON.stringify(copy.body)).toBe(201)
  const address = `${env.portalUrl}/faqs/${String(copy.body.doc.slug)}`
  const reading = await (await browser.newContext()).newPage()
  const status = async () => (await reading.goto(address))?.status()
  await expect.poll(status, withinTenSeconds).toBe(200)
  expect((await advisor.patch(`/faqs/${copy.body.doc.id}`, { _status: 'draft' })).status).toBe(200)
  await expect.poll(status, withinTenSeconds).toBe(404)
})

/** What an FAQ states about visas needs an editor's eye too; of the rest advisors decide alone. */
async function anFaqWithoutVisas(): Promise<Doc> {
  const faq = (await anonymous().get('/faqs?where[slug][equals]=how-are-hours-averaged')).body.docs?.[0]
  if (!faq) throw new Error('the FAQ on averaged hours is not published')
  return faq
}
