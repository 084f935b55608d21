import { shown } from '../finder.ts'
import { expect, test } from '../test.ts'

test('an applicant looks where programs that may sponsor H-1B are, and goes on with one state', async ({
  page,
}) => {
  await page.goto('/programs?h1b=sponsors&state=TX')
  await page.getByRole('link', { name: 'By place, on a map' }).click()
  await expect(page).toHaveURL(/\/programs\/places\?h1b=sponsors$/)
  const everywhere = await shown(page)

  const ohio = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Ohio', exact: true }) })
  const promised = Number(/\d+/.exec((await ohio.textContent()) ?? '')?.[0])
  const onMap = page.getByRole('group', { name: 'Programs by state' }).getByRole('link', { name: /^Ohio:/ })
  await expect(onMap).toHaveAccessibleName(`Ohio: ${promised} ${promised === 1 ? 'program' : 'programs'}`)
  await ohio.getByRole('link').click()
  await expect(page).toHaveURL(/\/programs\?h1b=sponsors&state=OH$/)
  expect(await shown(page), 'what the state promised is what is shown').toBe(promised)

  await page.goBack()
  await page.getByRole('link', { name: `Show all ${everywhere} programs` }).click()
  await expect(page).toHaveURL(/\/programs\?h1b=sponsors$/)
  expect(await shown(page)).toBe(everywhere)
})

test('a press on the map is the same as the link in the list, and the tab key passes the map by', async ({
  page,
}) => {
  await page.goto('/programs/places')
  const map = page.getByRole('group', { name: 'Programs by state' })
  await page
    .getByRole('navigation', { name: /breadcrumb/i })
    .getByRole('link')
    .last()
    .focus()
  await page.keyboard.press('Tab')
  await expect(
    page
      .getByRole('main')
      .getByRole('heading', { name: /Northeast/ })
      .getByRole('link'),
  ).toBeFocused()
  await map.getByRole('link', { name: /^Texas:/ }).click()
  await expect(page).toHaveURL(/\/programs\?state=TX$/)
})
