import { randomUUID } from 'node:crypto'
import { env } from '../env.ts'
import { type Doc, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { publish, signInAtTheDesk, withinTenSeconds } from './the-desk.ts'

test('an editor pastes an address of the finder, sees what it finds, publishes, and readers find as many', async ({
  page,
  browser,
}) => {
  const editor = await signedInAs('editor')
  const title = `Trial collection ${randomUUID().slice(0, 8)}`
  const draft = await editor.post<{ doc: Doc }>('/program-collections?draft=true', {
    title,
    summary: 'Made in a trial of the desk.',
    body: written('What stands here was written in a trial of the desk.'),
    reviewBy: '2099-01-01T12:00:00.000Z',
    order: 900,
    _status: 'draft',
  })
  expect(draft.status, JSON.stringify(draft.body)).toBe(201)
  const asked = `${env.portalUrl}/programs?state=OH&state=CA&h1b=sponsors`
  const search = await found(`${env.portalUrl}/api/v1/programs?state=OH&state=CA&h1b=sponsors`)
  expect(search.total).toBeGreaterThan(0)

  await signInAtTheDesk(page, editor)
  await page.goto(`${env.cmsUrl}/admin/collections/program-collections/${draft.body.doc.id}`)
  const preview = page.getByRole('region', { name: 'What the collection finds' })
  await page.getByLabel(/^Which programs/).fill(`${asked}&nights=banana`)
  await expect(preview.getByText(/“nights=banana”/)).toBeVisible()
  await page.locator('#action-save').click()
  await expect(page.getByText(/“nights=banana”.*no listing can be found/).first()).toBeVisible()

  await page.getByLabel(/^Which programs/).fill(`${asked}&page=2`)
  await expect(preview.getByText(`${search.total} of ${search.of} published listings match.`)).toBeVisible()
  await expect(preview.getByText('State: Ohio')).toBeVisible()
  await publish(page)

  const slug = title.toLowerCase().replaceAll(' ', '-')
  const applicant = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await expect
    .poll(
      async () => (await applicant.goto(`${env.portalUrl}/collections/${slug}`))?.status(),
      withinTenSeconds,
    )
    .toBe(200)
  await expect(applicant.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(applicant.getByText(`${search.total} of ${search.of} programs`).first()).toBeVisible()
  await applicant.getByRole('link', { name: 'Change these filters' }).click()
  await expect(applicant).toHaveURL(`${env.portalUrl}/programs?h1b=sponsors&state=CA&state=OH`)
  await expect(applicant.getByText(`${search.total} of ${search.of} programs`).first()).toBeVisible()

  expect((await editor.patch(`/program-collections/${draft.body.doc.id}`, { _status: 'draft' })).status).toBe(
    200,
  )
})

async function found(address: string): Promise<{ total: number; of: number }> {
  return JSON.parse(await (await fetch(address)).text()) as { total: number; of: number }
}

/** A paragraph as the editor stores it. */
function written(text: string) {
  const element = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const words = { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }
  const paragraph = { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: [words] }
  return { root: { ...element, type: 'root', children: [paragraph] } }
}
