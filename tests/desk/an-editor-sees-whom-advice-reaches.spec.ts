import { randomUUID } from 'node:crypto'
import { env } from '../env.ts'
import { anonymous, type Doc, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { signInAtTheDesk } from './the-desk.ts'

test('before publishing, an editor sees whom a piece of advice would reach, as the conditions change', async ({
  page,
}) => {
  const editor = await signedInAs('editor')
  const draft = await editor.post<{ doc: Doc }>('/guidance?draft=true', {
    title: `Trial advice ${randomUUID().slice(0, 8)}`,
    stages: ['fellowship'],
    when: { visas: ['o-1'], stages: ['career'] },
    _status: 'draft',
  })
  expect(draft.status, JSON.stringify(draft.body)).toBe(201)

  await signInAtTheDesk(page, editor)
  await page.goto(`${env.cmsUrl}/admin/collections/guidance/${draft.body.doc.id}`)
  await page.getByRole('button', { name: 'When it applies' }).click()
  const audience = page.getByRole('region', { name: 'Who would get this' })
  await expect(audience).toContainText('Nobody can get this: it is for fellowship')
  await expect(audience).toContainText('0 of 8 example applicants')

  // Nothing is saved: the condition on the stage is taken out in the form alone.
  await page.locator('#field-when__stages .clear-indicator').click()
  await expect(audience).toContainText('1 of 8 example applicants')
  await expect(audience).toContainText('Emergency physician in fellowship on an O-1')
  await expect(audience).toContainText('Because: O-1.')
})

test('an editor sees in words whom a changed rating would move', async ({ page }) => {
  const editor = await signedInAs('editor')
  const profile = (await anonymous().get('/specialties?where[slug][equals]=pathology&depth=0')).body.docs?.[0]
  await signInAtTheDesk(page, editor)
  await page.goto(`${env.cmsUrl}/admin/collections/specialties/${profile?.id}`)
  await page.getByRole('button', { name: 'Ratings', exact: true }).click()
  const moves = page.getByRole('region', { name: 'Whom these ratings move' })
  await expect(moves).toContainText('No path of the 8 example applicants differs')

  await page.locator('#ratings-row-0').getByRole('button').first().click()
  await page.locator('#field-ratings__0__value').fill('1')
  await expect(moves).toContainText(/Pathology resident on a J-1.*to Very hard \(0\)/)
  await expect(moves.getByRole('img', { name: /, then / }).first()).toBeVisible()
})

test('the gaps of all advice and the questions are for the desk, not for strangers', async ({ page }) => {
  for (const path of ['/admin/advice-coverage', '/admin/assessment']) {
    await page.goto(`${env.cmsUrl}${path}`)
    await expect(page).toHaveURL(/\/admin\/login/)
  }
  await signInAtTheDesk(page, await signedInAs('advisor'))
  await page.goto(`${env.cmsUrl}/admin/advice-coverage`)
  await expect(page.getByRole('heading', { name: 'Who gets advice, and who does not' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Time, low/ })).toBeVisible()
  await page.goto(`${env.cmsUrl}/admin/assessment`)
  await expect(page.getByRole('heading', { name: /^The assessment, version \d+$/ })).toBeVisible()
  await expect(page.getByText('Could you take one or two very hard years')).toBeVisible()
  const applicant = page.getByRole('listitem').filter({ hasText: 'Pathology resident on a J-1' })
  await expect(applicant).toContainText('Residency; J-1; weighs Pathology, then Hybrid')
  await applicant.getByText(/^\d+ pieces of advice/).click()
  await expect(applicant.getByText('Work where the laboratory meets the record')).toBeVisible()
})
