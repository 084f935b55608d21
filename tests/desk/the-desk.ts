import { expect, type Page } from '@playwright/test'
import { env } from '../env.ts'
import type { Person, Visitor } from '../people.ts'

/** Signs in through the page, as a person does. */
export async function signInAtTheDesk(page: Page, person: Pick<Person, 'email' | 'password'>): Promise<void> {
  await page.goto(`${env.cmsUrl}/admin/login`)
  await page.getByLabel(/^Email/).fill(person.email)
  await page.getByLabel(/^Password/).fill(person.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).not.toHaveURL(/login/)
}

/** Publishes the document on screen and waits until the CMS says that it did. */
export async function publish(page: Page): Promise<void> {
  await page.locator('#action-save').click()
  await expect(
    page
      .locator('.payload-toast-container')
      .getByText(/success|published/i)
      .first(),
  ).toBeVisible()
}

/** A second person approves of a document exactly as it is saved now. */
export async function approve(colleague: Visitor, collection: string, id: number): Promise<void> {
  const { body } = await colleague.get(`/reviews/of?collection=${collection}&id=${id}`)
  const decision = { act: 'approve', collection, id, hash: body.hash }
  const answer = await colleague.post('/reviews/act', decision)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

/**
 * Waits until the form holds what was typed into prose: the editor hands its text over when the browser is idle, which
 * it is long before a person has reached for a button.
 */
export async function theFormToCatchUp(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((idle) => {
        requestIdleCallback(() => {
          requestIdleCallback(() => {
            idle()
          })
        })
      }),
  )
}

/** How long published content may take to reach readers. */
export const withinTenSeconds = { timeout: 10_000, intervals: [250] }
