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
    // Without a script the list goes along in the address while the applicant looks for more.
    await page.getByRole('link', { name: 'Look for more' }).click()
    await page.goto(`${page.url()}&state=TX`)
    await expect(page.getByText('Your list goes along: 2 so far.', { exact: false })).toBeVisible()
    for (const at of [1, 2])
      await page
        .getByRole('checkbox', { name: /^Save / })
        .nth(at)
        .check()
    await page.getByRole('button', { name: 'Add to the list' }).click()
    await expect(page.getByRole('checkbox', { name: /Compare/ })).toHaveCount(4)
    for (let left = 4; left > 0; left -= 1)
      await page
        .getByRole('link', { name: /^Remove/ })
        .first()
        .click()
  }
  await expect(page.getByRole('heading', { name: 'Nothing is on your list yet' })).toBeVisible()
})

test('what is pasted and no address of a program here is given back with the reason', async ({ page }) => {
  await page.goto('/programs/saved')
  const field = page.getByRole('textbox', { name: 'Add from an address' })
  for (const junk of ['javascript:alert(1)', 'https://evil.example/programs/x', 'hello']) {
    await field.fill(junk)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(field).toHaveValue(junk)
    await expect(field).toHaveAccessibleDescription(
      /This is not an address of a program list or program here/,
    )
    await expect(page.getByRole('alert')).toContainText('Nothing was added.')
  }
  await field.fill('/programs/metrohealth-clinical-informatics and /programs/nobody-ever-listed-this')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /Compare/ })).toHaveCount(1)
  await expect(page.getByText('Not listed here')).toBeVisible()
  await expect(page.getByText('nobody-ever-listed-this')).toBeVisible()
})
