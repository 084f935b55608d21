import { randomUUID } from 'node:crypto'
import { env } from '../env.ts'
import { type Doc, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { publish, signInAtTheDesk, withinTenSeconds } from './the-desk.ts'

test('what a reader doubts stands on the portal as a conflict with both sides until an editor settles it', async ({
  page,
  browser,
}) => {
  const editor = await signedInAs('editor')
  const listing = await listingThatStates(editor, 'Eight to five')
  const says = `Seven to seven, since ${randomUUID().slice(0, 8)}.`
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const address = `${env.portalUrl}/programs/${String(listing.slug)}`
  const seen = async () => {
    await reader.goto(address)
    return (await reader.getByRole('main').textContent()) ?? ''
  }
  await expect.poll(seen, withinTenSeconds).toContain('Core hours')
  await reader.goto(`${address}/report?fact=coreHours`)
  await reader.getByLabel('What should the listing say?').fill(says)
  await reader.getByLabel('I train there, trained there or interviewed there').check()
  await reader.getByRole('button', { name: 'Send to the editors' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Thank you')
  expect(await seen()).not.toContain(says)

  const query = `where[says][equals]=${encodeURIComponent(says)}&depth=0`
  const report = (await editor.get(`/reader-reports?${query}`)).body.docs?.[0]
  await signInAtTheDesk(page, editor)
  await page.goto(`${env.cmsUrl}/admin/collections/reader-reports/${report?.id}`)
  await page.getByRole('button', { name: 'Note it in the listing’s evidence' }).click()
  await expect(page).toHaveURL(new RegExp(`/programs/${listing.id}$`))
  await publish(page)
  await expect.poll(seen, withinTenSeconds).toContain(says)
  expect(await seen()).toContain('Conflict')

  const { evidence } = (await editor.get(`/programs/${listing.id}?depth=0`)).body as { evidence: Doc[] }
  const settled = evidence.filter(({ note }) => note !== says)
  const answer = await editor.patch(`/programs/${listing.id}`, { evidence: settled, _status: 'published' })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  await expect.poll(seen, withinTenSeconds).not.toContain(says)
})

/** A made-up listing of the test's own, which states its core hours with a fresh source. */
async function listingThatStates(
  editor: Awaited<ReturnType<typeof signedInAs>>,
  words: string,
): Promise<Doc> {
  const institution = (await editor.get('/institutions?limit=1&depth=0')).body.docs?.[0]
  const made = await editor.post<{ doc: Doc }>('/programs', {
    name: `Trial Fellowship ${randomUUID().slice(0, 8)}`,
    kind: 'fellowship',
    institution: institution?.id,
    city: 'Boston',
    state: 'MA',
    fictional: true,
    facts: { coreHours: 'weekday-daytime' },
    evidence: [
      {
        facts: ['listing', 'coreHours'],
        sourceKind: 'program-website',
        sourceName: words,
        url: 'https://www.example.org/program',
        checkedOn: new Date().toISOString(),
        agrees: true,
      },
    ],
    _status: 'published',
  })
  if (made.status !== 201) throw new Error(`No listing was made: ${JSON.stringify(made.body)}`)
  return made.body.doc
}
