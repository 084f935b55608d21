import { AxeBuilder } from '@axe-core/playwright'
import { env } from '../env.ts'
import { readerAddresses, readerPages } from '../reader-pages.ts'
import { expect, test } from '../test.ts'

for (const [at, name] of readerPages.entries()) {
  test(`${name} has no accessibility faults, one main heading and no sideways scrolling`, async ({
    page,
    javaScriptEnabled,
  }) => {
    const address = (await readerAddresses(env.portalUrl))[at] ?? '/'
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    if (javaScriptEnabled) {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 700 })
    const pageBox = await page.locator('html').boundingBox()
    const bodyWidth = await page.locator('body').evaluate((body) => body.scrollWidth)
    expect(bodyWidth, 'width of the page at 320 px').toBeLessThanOrEqual(Math.ceil(pageBox?.width ?? 320))
  })
}
