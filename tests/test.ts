import { expect, test as base } from '@playwright/test'

/** The test of all journeys: an error in the browser's console, or a page that breaks, fails it. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await use(undefined)
      const unexpected = complaints.filter((text) => !isExpected(text))
      expect(unexpected, 'errors in the browser’s console').toEqual([])
    },
    { auto: true },
  ],
})

/** Chromium itself writes a line for each answer of 4xx, also where a journey asks for one. */
function isExpected(text: string): boolean {
  return /^Failed to load resource: the server responded with a status of 4\d\d/.test(text)
}

export { expect }
