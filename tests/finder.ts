import type { Locator, Page } from '@playwright/test'

/** On a phone the filters are a sheet; beside the list they are always there. */
export async function openFilters(page: Page): Promise<void> {
  const summary = page.getByText('Filter programs')
  if (await summary.isVisible()) await summary.click()
}

export async function closeFilters(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Show \d+ programs?$/ })
  if (await button.isVisible()) await button.click()
}

export function group(page: Page, name: string): Locator {
  return page.getByRole('group', { name, exact: true }).filter({ has: page.getByRole('checkbox') })
}

/** Checks an option of a group; how many programs it promised before. */
export async function choose(page: Page, groupName: string, option: string): Promise<number> {
  const box = group(page, groupName).getByRole('checkbox', { name: option })
  const promised = await promisedBy(box)
  await box.check()
  return promised
}

/** 'Sponsors, 1 program +49 that do not say' promises 50. */
export async function promisedBy(box: Locator): Promise<number> {
  const words = (await box.locator('xpath=..').textContent()) ?? ''
  return [...words.replaceAll(/H-1B|J-1|O-1|,(?=\d)/g, '').matchAll(/\d+/g)].reduce(
    (sum, [digits]) => sum + Number(digits),
    0,
  )
}

export async function apply(page: Page, hasScript: boolean | undefined): Promise<void> {
  const button = page.getByRole('button', { name: hasScript ? /^Show \d+ programs?$/ : 'Show programs' })
  if (!hasScript || (await button.isVisible())) await button.click()
}

/** How many programs the page says it shows. */
export async function shown(page: Page): Promise<number> {
  const words = await page
    .getByText(/^[\d,]+ of [\d,]+ programs?$/)
    .first()
    .textContent()
  return Number(/^[\d,]+/.exec(words ?? '')?.[0].replace(',', ''))
}
