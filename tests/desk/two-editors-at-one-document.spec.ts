import { randomUUID } from 'node:crypto'
import { env } from '../env.ts'
import { type Doc, signedInAs } from '../people.ts'
import { expect, test } from '../test.ts'
import { signInAtTheDesk } from './the-desk.ts'

test('two editors have one document open: who saves after it was taken over is told, sees both texts, and chooses; who comes later is told who works at it', async ({
  page,
  browser,
}) => {
  const first = await signedInAs('editor')
  const second = await signedInAs('editor')
  const term = `Keel ${randomUUID().slice(0, 8)}`
  const made = await first.post<{ doc: Doc }>('/glossary?draft=true', { term, _status: 'draft' })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const locks = async () => {
    const mine = `where[document.value][equals]=${made.body.doc.id}&where[document.relationTo][equals]=glossary`
    return (await first.get(`/payload-locked-documents?${mine}&depth=0`)).body.docs ?? []
  }
  const address = `${env.cmsUrl}/admin/collections/glossary/${made.body.doc.id}`

  const other = await (await browser.newContext()).newPage()
  await signInAtTheDesk(other, second)
  await other.goto(address)
  await expect(other.getByLabel(/^Term/)).toHaveValue(term)
  await other.getByLabel(/^Term/).fill(`${term}, as the second has it`)
  await expect.poll(locks).toHaveLength(1)
  const [lock] = await locks()
  const mine = { user: { relationTo: 'users', value: first.id } }
  expect((await first.patch(`/payload-locked-documents/${lock?.id}`, mine)).status).toBe(200)
  const theirs = await first.patch(`/glossary/${made.body.doc.id}?draft=true`, {
    term: `${term}, as the first has it`,
  })
  expect(theirs.status).toBe(200)
  await other.locator('#action-save-draft').click()

  await expect(other.getByText('Somebody else saved this in the meantime.')).toBeVisible()
  const conflict = other.getByRole('alert', { name: 'Saved by two people' })
  await expect(conflict).toContainText('as the first has it')
  await expect(conflict).toContainText('as the second has it')
  await expect(other.getByLabel(/^Term/)).toHaveValue(`${term}, as the second has it`)
  await conflict.getByRole('radio', { name: /You typed/ }).check()
  await conflict.getByRole('button', { name: 'Save a draft with what I chose' }).click()
  await expect(conflict).toBeHidden()
  await expect(other.getByLabel(/^Term/)).toHaveValue(`${term}, as the second has it`)

  await other.getByLabel(/^Term/).fill(`${term}, typed and not saved`)
  await expect.poll(locks).toHaveLength(1)
  await signInAtTheDesk(page, first)
  await page.goto(address)
  await expect(page.getByRole('dialog')).toContainText('Test editor is currently editing')
  await page.getByRole('dialog').getByRole('button', { name: 'View read-only' }).click()
  await expect(page.getByLabel(/^Term/)).toBeDisabled()
})
