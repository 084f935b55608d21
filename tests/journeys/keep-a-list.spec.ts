import { expect, test } from '../test.ts'

test('an applicant saves two programs, compares them and erases the list', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/programs')
  const ticks = page.getByRole('checkbox', { name: /^Save / })
  await ticks.nth(0).check()
  await ticks.nth(1).check()
  await page.getByRole('button', { name: /Make a list|Open your list/ }).click()
  await expect(page).toHaveURL(javaScriptEnabled ? /\/programs\/saved$/ : /\/programs\/saved\?ids=/)
  await expect(page.getByRole('checkbox', { name: /Compare/ })).toHaveCount(2)
  const list = page.url()
  await page.getByRole('button', { name: /Compare those ticked/ }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(2)

  await page.goto(list)
  if (javaScriptEnabled) {
    await page.getByRole('button', { name: 'Erase the whole list' }).click()
    await expect(page.getByText('Erased: 2 programs.')).toBeVisible()
    await page.getByRole('button', { name: 'Bring the list back' }).click()
    await expect(page.getByRole('checkbox', { name: /Compare/ })).toHaveCount(2)
    await page.getByRole('button', { name: 'Erase the whole list' }).click()
  } else {
    await page
      .getByRole('link', { name: /^Remove/ })
      .first()
      .click()
    await page
      .getByRole('link', { name: /^Remove/ })
      .first()
      .click()
  }
  await expect(page.getByRole('heading', { name: 'Nothing is on your list yet' })).toBeVisible()
})
