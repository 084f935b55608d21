import { env } from '../env.ts'
import { pagesIn } from '../paper.ts'
import { expect, test } from '../test.ts'

test('an applicant ticks three programs, compares them and prints the comparison on one page', async ({
  page,
}) => {
  await page.goto('/programs')
  for (const at of [0, 1, 2])
    await page
      .getByRole('checkbox', { name: /^Save / })
      .nth(at)
      .check()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL(/\/programs\/compare\?ids=/)

  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  await expect(table.getByRole('rowheader', { name: /That the program exists/ })).toBeVisible()
  await expect(page.getByText('None of them says:')).toBeVisible()
  const { clientWidth, scrollWidth } = await page
    .locator('html')
    .evaluate((html) => ({ clientWidth: html.clientWidth, scrollWidth: html.scrollWidth }))
  expect(scrollWidth, 'the page itself does not scroll sideways').toBe(clientWidth)

  for (const link of [/All that is stated/, /Only differences/]) {
    await page.getByRole('link', { name: link }).click()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pagesIn(pdf), 'pages on paper').toBe(1)
  }

  await page.emulateMedia({ media: 'print' })
  const sources = page.getByRole('listitem').filter({ hasText: /^https?:\/\/\S+\/programs\/[a-z0-9-]+$/ })
  await expect(sources, 'addresses of the sources, a line each').toHaveCount(3)
  await page.emulateMedia({ media: null })

  const [first] = await table.getByRole('columnheader').allInnerTexts()
  await table
    .getByRole('link', { name: /^Remove/ })
    .first()
    .click()
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  expect(await table.getByRole('columnheader').allInnerTexts()).not.toContain(first)
})

test('who compares what is no longer listed is told so', async ({ page }) => {
  await page.goto(
    '/programs/compare?ids=metrohealth-clinical-informatics,closed-program,stanford-clinical-informatics',
  )
  await expect(page.getByText('Nothing is listed as “closed-program”', { exact: false })).toBeVisible()
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  const statement = page.getByRole('row', { name: /H-1B: the program states/ })
  await expect(statement).toContainText('Not all of them say')
  await statement.locator('summary').first().click()
  await expect(statement.getByText(/checked/).first()).toBeVisible()
})

test('a file holds as many programs as the count said', async ({ page, request }) => {
  await page.goto('/programs?state=OH')
  const count = Number(
    /\d+/.exec(
      await page
        .getByText(/\d+ of \d+ programs/)
        .first()
        .innerText(),
    )?.[0],
  )
  const address = await page.getByRole('link', { name: /CSV/ }).getAttribute('href')
  const text = await (await request.get(`${env.portalUrl}${address}`)).text()
  expect(text.trimEnd().split('\r\n').length - 1).toBe(count)
})
