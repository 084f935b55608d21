import { randomUUID } from 'node:crypto'
import { env } from '../env.ts'
import { expect, test } from '../test.ts'
import { signInAtTheDesk } from './the-desk.ts'

test('an administrator invites an advisor, who chooses a password and signs in; the log knows', async ({
  page,
  browser,
}) => {
  const name = `Rosa ${randomUUID().slice(0, 8)}`
  const email = `rosa-${randomUUID().slice(0, 8)}@example.org`
  const password = `slow river ${randomUUID()}`

  await signInAtTheDesk(page, { email: env.adminEmail, password: env.adminPassword })
  await page.goto(`${env.cmsUrl}/admin/collections/users`)
  const invitation = page.getByRole('region', { name: 'Invite somebody' })
  await invitation.getByLabel('Name').fill(name)
  await invitation.getByLabel('E-mail address').fill(email)
  await invitation.getByRole('button', { name: 'Invite' }).click()
  const shown = invitation.getByLabel(/Hand this link to Rosa/)
  await expect(shown).toHaveValue(/\/admin\/new-password#/)
  const link = new URL(await shown.inputValue())

  const guest = await (await browser.newContext()).newPage()
  await guest.goto(`${env.cmsUrl}${link.pathname}${link.hash}`)
  await expect(guest.getByRole('heading', { name: `Welcome, ${name}` })).toBeVisible()
  await guest.getByLabel('Password', { exact: true }).fill('password1234')
  await guest.getByRole('button', { name: 'Set this password' }).click()
  await expect(guest.getByRole('alert').filter({ hasText: 'first that anybody would try' })).toBeVisible()
  await guest.getByLabel('Password', { exact: true }).fill(password)
  await guest.getByRole('button', { name: 'Set this password' }).click()
  await expect(guest.getByRole('heading', { name: 'Your password is set' })).toBeVisible()
  await signInAtTheDesk(guest, { email, password })
  await expect(guest.getByRole('link', { name: 'FAQs' }).first()).toBeVisible()

  const again = await (await browser.newContext()).newPage()
  await again.goto(`${env.cmsUrl}${link.pathname}${link.hash}`)
  await expect(again.getByRole('alert').filter({ hasText: 'holds no longer' })).toBeVisible()

  await page.goto(`${env.cmsUrl}/admin/collections/audit-log?search=${encodeURIComponent(name)}`)
  const log = page.getByRole('table')
  await expect(log.getByText('Invitation accepted')).toBeVisible()
  await expect(log.getByText('Signed in', { exact: true })).toBeVisible()

  await page.goto(`${env.cmsUrl}/admin/collections/users?search=${encodeURIComponent(email)}`)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByText(`${name} is signed out everywhere.`)).toBeVisible()
  await guest.goto(`${env.cmsUrl}/admin/collections/faqs`)
  await expect(guest).toHaveURL(/login/)
})
