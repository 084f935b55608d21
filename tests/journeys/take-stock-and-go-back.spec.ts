import type { Page } from '@playwright/test'
import { expect, test } from '../test.ts'

const goOnButton = 'Go on where you stopped'

test('the browser’s Back shows the page before with what was answered, and nothing of it is in the history', async ({
  page,
  javaScriptEnabled,
}) => {
  await answerTwo(page)
  if (!javaScriptEnabled) {
    await expectWithoutScripts(page, 'To go back, use the Back button here')
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await expect(page.getByRole('radio').nth(3)).toBeChecked()
    return
  }
  await page.goBack()
  await expectQuestion(page, 'Page 3 of', 3)
  await page.goBack()
  await expectQuestion(page, 'Page 2 of', 1)
  await page.goForward()
  await expectQuestion(page, 'Page 3 of', 3)
  await page.reload()
  await expectQuestion(page, 'Page 3 of', 3)
  await page.getByRole('radio').nth(4).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Page 4 of')).toBeVisible()
  for (let back = 0; back < 3; back += 1) await page.goBack()
  await expect(page.getByLabel('Visa status')).toHaveValue('ead')
  await page.goForward()
  await page.goForward()
  await expectQuestion(page, 'Page 3 of', 4)
  expect(await page.evaluate(() => history.state)).toEqual({
    path: '/assessment/questions',
    step: expect.stringMatching(/^item-[a-z-]+$/),
    isChange: false,
  })
  expect(new URL(page.url())).toMatchObject({ pathname: '/assessment/questions', search: '', hash: '' })
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('Back leads from the result to the check, and from another page to the question that was left', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'Without scripts the page’s own Back is the way.')
  await answerTwo(page)
  await page.getByRole('link', { name: 'Who to call when it is hard' }).click()
  await expect(page).toHaveURL(/\/help$/)
  await page.goBack()
  await expect(page.getByText('Page 4 of')).toBeVisible()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'To the check' }).click()
  await page.getByRole('button', { name: 'Change: Your week' }).click()
  await page.getByRole('textbox', { name: 'Study' }).fill('7')
  await page.getByRole('button', { name: 'Save and go back to the check' }).click()
  await page.getByRole('button', { name: 'See the result' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  await page.getByRole('link', { name: 'What can be done' }).click()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
  await expect(page.getByText('7 hours a week')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Save and go back to the check' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Study' })).toHaveValue('7')
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
})

test('Back works for whose browser keeps nothing, and for who skips everything', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'Without scripts the page’s own Back is the way.')
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Nothing is kept here', 'QuotaExceededError')
    }
  })
  await answerTwo(page)
  await expect(page.getByText('Your answers also stay in this browser')).toBeHidden()
  await page.goBack()
  await expectQuestion(page, 'Page 3 of', 3)
  await page.goto('/assessment/questions')
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect(page.getByText('Page 2 of')).toBeVisible()
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect(page.getByText('Page 3 of')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Page 2 of')).toBeVisible()
})

test('to begin leads on from what is kept, and skipping takes away nothing else', async ({
  page,
  javaScriptEnabled,
}) => {
  await answerTwo(page)
  await page.goto('/assessment')
  await page.getByRole('main').getByRole('link', { name: 'Begin' }).click()
  if (!javaScriptEnabled) {
    await expectWithoutScripts(page, 'This page begins without answers')
    await expect(page.getByLabel('Visa status')).toHaveValue('')
    return
  }
  await expect(page.getByLabel('Visa status')).toHaveValue('ead')
  await expect(page.getByText('Your answers also stay in this browser')).toBeVisible()
  await page.goto('/assessment')
  await page.getByRole('button', { name: goOnButton }).click()
  await expect(page.getByText('Page 4 of')).toBeVisible()
  await page.goto('/assessment')
  await page.goto('/assessment/questions')
  await page.getByRole('button', { name: 'Skip' }).click()
  await expectQuestion(page, 'Page 2 of', 1)
  await page.getByRole('button', { name: 'To the check' }).click()
  await expect(page.getByText('You answered 2 of')).toBeVisible()
  await expect(page.getByText('EAD', { exact: true })).toHaveCount(0)
})

test('to start over asks first, then erases and opens the first page', async ({
  page,
  javaScriptEnabled,
}) => {
  await answerTwo(page)
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'To the check' }).click()
  await page.getByRole('button', { name: 'See the result' }).first().click()
  const startOver = page.getByRole('button', { name: 'Start over' })
  if (!javaScriptEnabled) {
    await expect(page.getByRole('link', { name: 'To the start page of the assessment' })).toBeVisible()
    await expect(startOver).toBeHidden()
    return
  }
  await startOver.click()
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  await expect(startOver).toBeFocused()
  await startOver.click()
  await page.getByRole('button', { name: 'Erase and start over' }).click()
  await expect(page.getByText('Page 1 of')).toBeVisible()
  await expect(page.getByLabel('Visa status')).toHaveValue('')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A result has no address')
  await page.goBack()
  await expect(page.getByText('Page 1 of')).toBeVisible()
  await expect(page.getByLabel('Visa status')).toHaveValue('')
})

test('a file that is another one is named, and one that is too large is refused in the site’s own frame', async ({
  page,
}) => {
  await page.goto('/assessment')
  const load = async (name: string, text: string) => {
    const buffer = Buffer.from(text)
    await page.getByLabel('File of answers').setInputFiles({ name, mimeType: 'application/json', buffer })
    await page.getByRole('button', { name: 'Load the file' }).click()
    await expect(page.locator('main[inert]')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This file could not be used')
  }
  await load('evenkeel-list.json', '{"kind":"evenkeel saved list","version":1,"programs":[]}')
  await expect(page.getByText('This file is a list of saved programs').first()).toBeVisible()
  await load('large.json', 'x'.repeat(3_000_000))
  await expect(page.getByText('larger than a file of answers can be').first()).toBeVisible()
  await expect(page.getByRole('banner')).toBeVisible()
  await page.getByRole('link', { name: 'To the start of the assessment' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Take stock of your balance')
})

test('the same path twice is shown once, and the page says so', async ({ page }) => {
  await page.goto('/assessment/questions')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'To the check' }).click()
  await page.getByRole('button', { name: 'Change: Paths to compare' }).click()
  await expect(page.getByText('A path that is chosen twice is shown once.')).toBeVisible()
  for (const name of ['First path', 'Third path'])
    await page.getByRole('group', { name }).getByLabel('Base specialty').selectOption({ label: 'Psychiatry' })
  await page.getByRole('button', { name: 'Save and go back to the check' }).click()
  await expect(
    page.getByText('The third path is the same as the first: the result shows it once.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'See the result' }).first().click()
  await expect(page.getByRole('heading', { name: 'Your path over the years' })).toBeVisible()
})

/** The first page and two questions, and on to the next. */
async function answerTwo(page: Page): Promise<void> {
  await page.goto('/assessment/questions')
  await page.getByLabel('Visa status').selectOption({ label: 'EAD' })
  await page.getByRole('button', { name: 'Continue' }).click()
  for (const [place, answer] of [
    ['Page 2 of', 1],
    ['Page 3 of', 3],
  ] as const) {
    await expect(page.getByText(place)).toBeVisible()
    await page.getByRole('radio').nth(answer).check()
    await page.getByRole('button', { name: 'Continue' }).click()
  }
  await expect(page.getByText('Page 4 of')).toBeVisible()
}

async function expectQuestion(page: Page, place: string, answer: number): Promise<void> {
  await expect(page.getByText(place)).toBeVisible()
  await expect(page.getByRole('radio').nth(answer)).toBeChecked()
}

/** What only readers without scripts see; the text of such an element is not found by its words. */
async function expectWithoutScripts(page: Page, words: string): Promise<void> {
  const note = page.locator('noscript p')
  await expect(note).toBeVisible()
  await expect(note).toContainText(words, { useInnerText: true })
}
