import { randomUUID } from 'node:crypto'
import { env } from '../env.ts'
import { type Doc, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { signInAtTheDesk } from './the-desk.ts'

test('an editor sees a draft beside its form as readers would, and nobody else does', async ({
  page,
  browser,
}) => {
  const editor = await signedInAs('editor')
  const word = randomUUID().slice(0, 8)
  const draft = await editor.post<{ doc: Doc }>('/faqs?draft=true', {
    question: `May I moonlight in ${word}?`,
    topic: 'hours',
    _status: 'draft',
  })
  expect(draft.status, JSON.stringify(draft.body)).toBe(201)

  await signInAtTheDesk(page, editor)
  await page.goto(`${env.cmsUrl}/admin/collections/faqs/${draft.body.doc.id}`)
  await page.locator('#live-preview-toggler').click()
  const preview = page.frameLocator('#live-preview-iframe')
  await expect(preview.getByText(/Preview of a draft, as of/)).toBeVisible()
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(`May I moonlight in ${word}?`)
  await expect(preview.getByText('Still missing or not right: answer, review by.')).toBeVisible()

  await page.locator('#field-question').fill(`May I moonlight in ${word} on a J-1?`)
  await page.locator('#action-save-draft').click()
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(`May I moonlight in ${word} on a J-1?`)

  const address = (await page.locator('#live-preview-iframe').getAttribute('src')) ?? ''
  const stranger = await (await browser.newContext()).newPage()
  const slug = `may-i-moonlight-in-${word}`
  expect((await stranger.goto(`${env.portalUrl}/faqs/${slug}`))?.status()).toBe(404)
  const answer = await stranger.goto(address)
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  })
  expect((await stranger.goto(`${address}x`))?.status()).toBe(403)
  expect((await stranger.goto(address.replace('=faqs.', '=programs.')))?.status()).toBe(403)

  await page.goto(`${env.cmsUrl}/admin/logout`)
  await expect
    .poll(async () => (await stranger.goto(address))?.status(), {
      message: 'the preview ends with the session',
    })
    .toBe(403)
})

test('a program that is published keeps its page while its draft is looked at, on a phone too', async ({
  page,
}) => {
  const editor = await signedInAs('editor')
  const listing = (await editor.get('/programs?where[_status][equals]=published&limit=1')).body.docs?.[0]
  const name = `Draft name ${randomUUID().slice(0, 8)}`
  const saved = await editor.patch(`/programs/${listing?.id}?draft=true`, { name, _status: 'draft' })
  expect(saved.status).toBe(200)

  await signInAtTheDesk(page, editor)
  await page.goto(`${env.cmsUrl}/admin/collections/programs/${listing?.id}`)
  await page.locator('#live-preview-toggler').click()
  const preview = page.frameLocator('#live-preview-iframe')
  await expect(preview.getByText(name).first()).toBeVisible()
  await expect(preview.locator('#visa-title')).toBeVisible()

  const address = (await page.locator('#live-preview-iframe').getAttribute('src')) ?? ''
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(address)
  await expect(page.getByText(/Readers do not see this/)).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await page.goto(`${env.portalUrl}/programs/${String(listing?.slug)}`)
  await expect(page.getByRole('main')).not.toContainText(name)
})
