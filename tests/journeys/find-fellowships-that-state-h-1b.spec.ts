import { apply, choose, openFilters, shown } from '../finder.ts'
import { expect, test } from '../test.ts'

test('an applicant finds fellowships whose program or institution states H-1B and keeps the unknowns aside', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/programs')
  await openFilters(page)
  await choose(page, 'Residency or fellowship', 'Fellowship')
  const promised = await choose(page, 'H-1B policy', 'Sponsors')
  await apply(page, javaScriptEnabled)
  await expect(page).toHaveURL(/\/programs\?kind=fellowship&h1b=sponsors$/)
  expect(await shown(page), 'what the option promised is what is shown').toBe(promised)
  await expect(page.getByText(/of them do(?:es)? not say everything that you asked for/)).toBeVisible()

  await page.getByRole('link', { name: 'Leave them out' }).click()
  await expect(page).toHaveURL(/kind-unknown=leave-out|h1b-unknown=leave-out/)
  await expect(page.getByText(/left out\. .*H-1B policy: .*do(?:es)? not say/)).toBeVisible()
  const cards = page.getByRole('main').getByRole('article')
  await expect(cards.first()).toBeVisible()
  expect(await cards.count()).toBe(Math.min(20, await shown(page)))
  for (const card of await cards.all()) await expect(card).toContainText(/H-1B.* sponsors/)
  await expect(page.getByRole('link', { name: 'Remove filter: H-1B policy: Sponsors' })).toBeVisible()

  await cards.first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Remove filter: H-1B policy: Sponsors' })).toBeVisible()
})
