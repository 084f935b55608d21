import { randomUUID } from 'node:crypto'
import { env } from '../env.ts'
import { signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { publish, signInAtTheDesk } from './the-desk.ts'

test('what a reader reports, sent twice, reaches the desk once and as plain words; an editor declines it with a reason', async ({
  page,
  browser,
}) => {
  const says = `<b>No nights</b> at all, ${randomUUID().slice(0, 8)}`
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto(`${env.portalUrl}/programs/metrohealth-clinical-informatics/report?fact=nights`)
  await reader.getByLabel('What should the listing say?').fill(says)
  await reader.getByLabel('I train there, trained there or interviewed there').check()
  const send = reader.getByRole('button', { name: 'Send to the editors' })
  await send.click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Thank you')
  await reader.goBack()
  await reader.getByLabel('What should the listing say?').fill(says)
  await reader.getByLabel('I train there, trained there or interviewed there').check()
  await send.click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Thank you')

  const editor = await signedInAs('editor')
  const query = `where[says][equals]=${encodeURIComponent(says)}&depth=0`
  const kept = (await editor.get(`/reader-reports?${query}`)).body.docs ?? []
  expect(kept).toHaveLength(1)
  const id = kept[0]?.id ?? 0

  await signInAtTheDesk(page, editor)
  const card = page.getByRole('heading', { name: 'Reports from readers' }).locator('..')
  await card.getByRole('link', { name: 'Open', exact: true }).click()
  await expect(page).toHaveURL(/reader-reports/)
  await page.goto(`${env.cmsUrl}/admin/collections/reader-reports/${id}`)
  await expect(page.getByRole('heading', { name: 'Nights', exact: true })).toBeVisible()
  await expect(page.locator('#field-says')).toHaveValue(says)
  await expect(page.locator('#field-says')).toBeDisabled()
  await expect(page.locator('main b')).toHaveCount(0)

  await page.locator('#field-state input').first().fill('Declined')
  await page.getByRole('option', { name: 'Declined', exact: true }).click()
  await page.locator('#action-save').click()
  await expect(page.getByText('Say in a sentence why').first()).toBeVisible()
  await page.locator('#field-decisionNote').fill('The roster on its website shows nights.')
  await publish(page)
  const decided = await editor.get(`/reader-reports/${id}?depth=0`)
  expect(decided.body).toMatchObject({ state: 'declined', decidedBy: editor.id })
})
