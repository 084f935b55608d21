import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { seeResult, takeStock } from '../take-stock.ts'
import { expect, test } from '../test.ts'

test('each kind of page that a form leads to has no accessibility faults and no sideways scrolling', async ({
  page,
  javaScriptEnabled,
}) => {
  test.setTimeout(120_000)
  const sound = () => expectSound(page, javaScriptEnabled)
  await page.goto('/assessment/questions')
  await page.getByRole('button', { name: 'Continue' }).click()
  await sound()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await sound()
  await takeStock(page, {
    stage: 'Residency',
    visa: 'J-1',
    answer: (place, dimension) =>
      dimension === 'Growth' ? null : dimension === 'Well-being' ? 1 : (place % 5) + 1,
    fields: { 'Patient care': '70' },
    needs: { Time: 'It should be good' },
    ranking: ['Time', 'Growth'],
    paths: [{ 'Base specialty': 'Anesthesiology' }, { 'Base specialty': 'Psychiatry' }],
  })
  await sound()
  await page.getByRole('button', { name: 'Change: Your week' }).click()
  await page.getByLabel('Patient care').fill('x')
  await page.getByRole('button', { name: 'Save and go back to the check' }).click()
  await sound()
  await page.getByLabel('Patient care').fill('70')
  await page.getByRole('button', { name: 'Save and go back to the check' }).click()
  await seeResult(page)
  await expect(page.getByText('not enough answers').first()).toBeVisible()
  await sound()
})

async function expectSound(page: Page, hasScripts: boolean): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  if (hasScripts) {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([])
  }
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 700 })
  const bodyWidth = await page.locator('body').evaluate((body) => body.scrollWidth)
  expect(bodyWidth, 'width of the page at 320 px').toBeLessThanOrEqual(320)
  if (size) await page.setViewportSize(size)
}
