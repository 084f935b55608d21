import { closeFilters, group, openFilters, promisedBy, shown } from '../finder.ts'
import { expect, test } from '../test.ts'

test('no reload: focus and address stay with the reader, back goes back', async ({ page }) => {
  await page.goto('/programs')
  const all = await shown(page)
  await page.evaluate(() => document.body.setAttribute('data-witness', 'here'))
  await openFilters(page)
  const sponsors = group(page, 'H-1B policy').getByRole('checkbox', { name: 'Sponsors' })
  const promised = await promisedBy(sponsors)
  await sponsors.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\/programs\?h1b=sponsors$/)
  await expect(sponsors).toBeFocused()
  await expect(page.getByRole('status')).toHaveText([new RegExp(`^${promised} of ${all} programs$`)])
  await expect(page.locator('body')).toHaveAttribute('data-witness', 'here')
  expect(await shown(page)).toBe(promised)

  await closeFilters(page)
  await page
    .getByRole('searchbox', { name: /name, place or specialty/i })
    .pressSequentially('ohio', { delay: 20 })
  await expect(page).toHaveURL(/\/programs\?q=ohio&h1b=sponsors$/)
  await expect(page.getByRole('searchbox', { name: /name, place or specialty/i })).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/\/programs\?h1b=sponsors$/)
  await expect(page.getByRole('searchbox', { name: /name, place or specialty/i })).toHaveValue('')
  await expect(page.getByText(`${promised} of ${all} programs`).first()).toBeAttached()
  await page.goBack()
  await expect(page).toHaveURL(/\/programs$/)
  await expect.poll(() => shown(page)).toBe(all)
  await expect(page.getByLabel('Sponsors').first()).not.toBeChecked()
  await page.goForward()
  await expect.poll(() => shown(page)).toBe(promised)
  await expect(page.locator('body')).toHaveAttribute('data-witness', 'here')
})

test('the next page begins at its top, and a chip hands the focus on', async ({ page }) => {
  await page.goto('/programs?kind=fellowship&h1b=sponsors&h1b=case-by-case')
  await page.getByRole('link', { name: 'Remove filter: H-1B policy: Sponsors' }).press('Enter')
  await expect(page).toHaveURL(/kind=fellowship&h1b=case-by-case$/)
  await expect(page.getByRole('link', { name: 'Remove filter: H-1B policy: Case by case' })).toBeFocused()
  await page.getByRole('link', { name: 'Clear all' }).press('Enter')
  await expect(page).toHaveURL(/\/programs$/)
  await page.getByRole('link', { name: 'Next' }).press('Enter')
  await expect(page).toHaveURL(/\/programs\?page=2$/)
  await expect(page.locator(':focus')).toHaveText(/of \d+ programs/)
  await expect(page.locator(':focus')).toBeInViewport()
  await expect(page.getByRole('status')).toHaveText([/^Page 2 of \d+$/])
})

test('a list that cannot be fetched is gone to, an answer that is late replaces nothing', async ({
  page,
}) => {
  await page.goto('/programs')
  await openFilters(page)
  const sponsors = group(page, 'H-1B policy').getByRole('checkbox', { name: 'Sponsors' })
  const doesNot = group(page, 'H-1B policy').getByRole('checkbox', { name: 'Does not sponsor' })
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/programs\?h1b=sponsors$/, async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  await sponsors.check()
  await doesNot.check()
  await expect(page).toHaveURL(/h1b=sponsors&h1b=does-not$/)
  release()
  await sponsors.uncheck()
  await expect(page).toHaveURL(/\?h1b=does-not$/)

  await page.route(/h1b=does-not&h1b-unknown=only/, (route) =>
    route.request().resourceType() === 'fetch' ? route.fulfill({ status: 429 }) : route.continue(),
  )
  await group(page, 'H-1B policy').getByRole('combobox').selectOption('only')
  await expect(page).toHaveURL(/h1b=does-not&h1b-unknown=only$/)
  await expect(page.getByText(/^\d+ of \d+ programs$/).first()).toBeVisible()
})

test('the button that closes the sheet says how many will be seen then', async ({ page }) => {
  // Beside a list on a wide screen there is no sheet to close.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/programs')
  await openFilters(page)
  const button = page.getByRole('button', { name: /^Show \d+ programs?$/ })
  const policy = group(page, 'H-1B policy')
  const sponsors = policy.getByRole('checkbox', { name: 'Sponsors' })
  const promised = await promisedBy(sponsors)
  await sponsors.check()
  await expect(button).toHaveText(inWords(promised))
  await policy.getByRole('combobox').selectOption('leave-out')
  await expect(page).toHaveURL(/h1b-unknown=leave-out$/)
  await expect(button).not.toHaveText(inWords(promised))
  const left = await promisedBy(sponsors)
  await expect(button).toHaveText(inWords(left))
  await button.click()
  expect(await shown(page)).toBe(left)
})

function inWords(count: number): string {
  return `Show ${count} ${count === 1 ? 'program' : 'programs'}`
}
