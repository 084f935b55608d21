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
    for (const { width, letters } of narrowScreens) {
      await page.setViewportSize({ width, height: 700 })
      await page.locator('html').evaluate((html, size) => (html.style.fontSize = size), letters)
      const pageBox = await page.locator('html').boundingBox()
      const bodyWidth = await page.locator('body').evaluate((body) => body.scrollWidth)
      expect(bodyWidth, `width of the page at ${width} px, letters at ${letters}`).toBeLessThanOrEqual(
        Math.ceil(pageBox?.width ?? width),
      )
    }
  })
}

/** A small phone, and one whose reader has made all letters twice as large. */
const narrowScreens = [
  { width: 320, letters: '100%' },
  { width: 400, letters: '200%' },
]
