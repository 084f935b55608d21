import { expect, test } from '../test.ts'

test('an applicant finds the programs that state H-1B and sees what is not known of the others', async ({
  page,
}) => {
  await page.goto('/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /find programs/i })
    .first()
    .click()
  await expect(page).toHaveURL(/\/programs/)

  await page.goto('/programs?h1b=sponsors&h1b-unknown=leave-out')
  await expect(page.getByRole('link', { name: /MetroHealth/ }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /Stanford/ })).toHaveCount(0)
  await expect(page.getByText(/left out/i).first()).toBeVisible()

  await page
    .getByRole('main')
    .getByRole('link', { name: /MetroHealth/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/MetroHealth/)
  await expect(page.getByText(/Program statement/i).first()).toBeVisible()
  await expect(page.getByText(/Filings/i).first()).toBeVisible()
  await expect(page.getByText(/Stale/).first()).toBeVisible()
})

test('choosing a filter with the form keeps those that do not say, and a chip takes it back', async ({
  page,
}) => {
  await page.goto('/programs?h1b=sponsors')
  const main = page.getByRole('main')
  await expect(main.getByText(/Stanford/)).toHaveCount(0)
  await main
    .getByRole('link', { name: /remove.*H-1B|H-1B.*remove/i })
    .first()
    .click()
  await expect(page).toHaveURL(/\/programs\/?$/)
})

test('a garbled address shows programs and says what could not be used', async ({ page }) => {
  await page.goto('/programs?h1b=banana&page=-3&state=ZZ&nonsense=1')
  await expect(page.getByText('“banana” is no answer', { exact: false })).toBeVisible()
  await expect(page.getByText('“-3” is no page number', { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a slip of the finger still finds the program, and is told', async ({ page }) => {
  await page.goto('/programs?q=metrohelth')
  await expect(page.getByText('No listing has “metrohelth” as typed.', { exact: false })).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /MetroHealth/ })
      .first(),
  ).toBeVisible()
})

test('where nothing fits, the page names the filters to give up, and following it finds programs', async ({
  page,
}) => {
  await page.goto('/programs?q=metrohealth&h1b=does-not&state=CA&state=TX')
  const main = page.getByRole('main')
  await expect(main.getByText(/^Giving up (?:one filter|two filters) is enough:$/)).toBeVisible()
  const way = main.getByRole('link', { name: /^Without “/ }).first()
  const promised = Number(/: (\d+)$/.exec((await way.textContent()) ?? '')?.[1])
  await way.click()
  await expect(page.getByText(new RegExp(`^${promised} of \\d+ programs?$`)).first()).toBeVisible()
})

test('a program that does not exist gets a page that helps on', async ({ page }) => {
  const response = await page.goto('/programs/no-such-program')
  expect(response?.status()).toBe(404)
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /programs/i })
      .first(),
  ).toBeVisible()
})
