import { env } from '../env.ts'
import { signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { signInAtTheDesk } from './the-desk.ts'

test('an editor sees what readers would find otherwise, before anything is published or withdrawn', async ({
  page,
}) => {
  const editor = await signedInAs('editor')
  const specialty = (await editor.get('/specialties?where[slug][equals]=pathology&limit=1')).body.docs?.[0]
  const saved = await editor.patch(`/specialties/${specialty?.id}?draft=true`, {
    summary: 'A summary that nobody has published.',
    _status: 'draft',
  })
  expect(saved.status).toBe(200)

  await signInAtTheDesk(page, editor)
  await page.goto(`${env.cmsUrl}/admin/collections/specialties/${specialty?.id}`)
  await page.getByRole('link', { name: 'What would change' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What would change for readers' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /pages? changes?/ })).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: /nobody has published/ })).toBeVisible()
  await expect(page.getByText('/specialties/pathology: its own words')).toBeVisible()

  await page.getByRole('link', { name: 'If it is withdrawn' }).click()
  await expect(page.getByText(/links? would lead to nothing/)).toBeVisible()

  const reader = await editor.get(`/specialties/${specialty?.id}`)
  expect(JSON.stringify(reader.body)).not.toContain('nobody has published')
})
