import { expect, type Page } from '@playwright/test'

/** What somebody says on the pages of the assessment that ask several things, by the label of each field. */
export interface Story {
  readonly stage: string
  readonly visa: string
  readonly specialty?: string
  readonly wayOfWorking?: string
  /** The answer to a question by its place, 1 (hardest) to 5, or null to skip it. */
  readonly answer: (place: number, dimension: string) => number | null
  readonly fields?: Readonly<Record<string, string>>
  /** Answers to tick: radio buttons and checkboxes of the pages after the questions. */
  readonly ticks?: readonly string[]
  readonly needs?: Readonly<Record<string, string>>
  readonly ranking?: readonly string[]
  readonly paths: readonly Readonly<Record<string, string>>[]
}

/** Walks from the start page to the check page, answering as the story says; every page is asked for by its button. */
export async function takeStock(page: Page, story: Story): Promise<void> {
  await page.goto('/assessment')
  await page.getByRole('main').getByRole('link', { name: 'Begin' }).click()
  await page.getByRole('radio', { name: story.stage, exact: true }).check()
  await page.getByLabel('Visa status').selectOption({ label: story.visa })
  if (story.specialty) await page.getByLabel('Base specialty').selectOption({ label: story.specialty })
  if (story.wayOfWorking) await page.getByLabel('Way of working').selectOption({ label: story.wayOfWorking })
  await press(page, 'Continue')
  await answerQuestions(page, story)
  for (const [label, value] of Object.entries(story.fields ?? {})) await fillWhenAsked(page, label, value)
  await expectHeading(page, 'What does a usual week hold?')
  await press(page, 'Continue')
  await expectHeading(page, 'What weighs on you')
  await tickOffered(page, story.ticks)
  await press(page, 'Continue')
  await expectHeading(page, 'What would you like')
  await tickOffered(page, story.ticks)
  await press(page, 'Continue')
  for (const [dimension, need] of Object.entries(story.needs ?? {}))
    await page.getByRole('group', { name: dimension }).getByLabel(need).check()
  await press(page, 'Continue')
  for (const [at, dimension] of (story.ranking ?? []).entries())
    await page.getByRole('combobox').nth(at).selectOption({ label: dimension })
  await press(page, 'Continue')
  for (const [at, path] of story.paths.entries()) {
    const group = page.getByRole('group', { name: pathNames[at] })
    for (const [label, choice] of Object.entries(path))
      await group.getByLabel(label).selectOption({ label: choice })
  }
  await press(page, 'Continue')
  await expectHeading(page, 'Check your answers')
}

const pathNames = ['First path', 'Second path', 'Third path']

/** From the check page to the result. */
export async function seeResult(page: Page): Promise<void> {
  await press(page, 'See the result')
  await expectHeading(page, 'Where you stand')
}

async function answerQuestions(page: Page, { answer }: Story): Promise<void> {
  const questions = page.locator('input[type="radio"][name^="item-"]')
  for (let place = 0; (await questions.count()) > 0; place += 1) {
    const dimension = ((await page.getByText(/^Page \d+ of \d+/).textContent()) ?? '').split('· ')[1] ?? ''
    const step = answer(place, dimension)
    if (step === null) await press(page, 'Skip')
    else {
      await questions.nth(step - 1).check()
      await press(page, 'Continue')
    }
  }
}

async function fillWhenAsked(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label).fill(value)
}

async function tickOffered(page: Page, ticks: readonly string[] = []): Promise<void> {
  for (const tick of ticks) {
    const control = page.getByLabel(tick, { exact: true })
    if ((await control.count()) === 1) await control.check()
  }
}

/** Presses a button and waits for the page that follows: with scripts it comes into this one, which rests until then. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click()
  await expect(page.locator('main[inert]')).toHaveCount(0)
}

async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
}
