import type { Page } from '@playwright/test'
import { seeResult, takeStock } from '../take-stock.ts'
import { expect, test } from '../test.ts'

const hybrid = 'Hybrid: clinical work and informatics'

/** Every address that the browser asked for in the running journey. */
let asked: string[] = []
test.beforeEach(({ page }) => {
  asked = []
  page.on('request', (request) => asked.push(request.url()))
})

test('a J-1 pathology resident on the way to informatics is offered help first, and sees where the waiver is hard', async ({
  page,
}) => {
  await takeStock(page, {
    stage: 'Residency',
    visa: 'J-1',
    specialty: 'Pathology',
    // Well-being at its hardest, everything else in the middle; the way to work is skipped.
    answer: (place, dimension) => (place === 3 ? null : dimension === 'Well-being' ? 1 : 3),
    fields: { 'Patient care': '84' },
    ticks: ['Separation from family, time zones', 'One year'],
    ranking: ['Well-being', 'Control'],
    paths: [{ 'Base specialty': 'Pathology', 'Way of working afterwards': hybrid }],
  })
  await seeResult(page)
  const main = page.getByRole('main')
  const help = await main.getByText('First of all, somebody to talk to').boundingBox()
  const chart = await main.getByRole('img', { name: 'Your balance' }).boundingBox()
  expect(help?.y ?? Infinity).toBeLessThan(chart?.y ?? 0)
  await expect(main.getByRole('link', { name: '988', exact: true }).first()).toHaveAttribute(
    'href',
    'tel:988',
  )
  await expect(main.getByText('Well-being stands lowest, at 0 of 100.').first()).toBeVisible()
  await expect(main.getByText('by 3 of 4 questions')).toBeVisible()
  // Two places: 0.75 × 0 + 0.25 × 50.
  await expect(main.getByText('13 of 100 overall')).toBeVisible()
  await expect(
    main.getByText('Hardest at Waiver years (30 of 100 on average), easiest at CI fellowship (90).').last(),
  ).toBeVisible()
  await expect(main.getByText('Not during the waiver years')).toBeVisible()
  await expect(main.getByText('18–36 hours a week: too little.', { exact: false })).toBeVisible()
  await expect(main.getByRole('heading', { name: 'Talk to somebody now' })).toBeVisible()
  await expect(
    main.getByRole('heading', { name: 'If you need leave on a J-1, tell the liaison early' }),
  ).toBeVisible()
  await expect(main.getByText('over the limit')).toBeVisible()
  await expect(
    main.getByRole('heading', { name: 'Work where the laboratory meets the record', includeHidden: true }),
  ).toBeAttached()
  await expect(
    main.getByRole('heading', { name: 'Full-time service first, half a post after it', includeHidden: true }),
  ).toBeAttached()
  expectNothingInTheAddress(page)
})

test('an applicant sets family medicine, pediatrics and pathology side by side, and sees whose first year is hard', async ({
  page,
}) => {
  await takeStock(page, {
    stage: 'Before residency',
    visa: 'Undecided',
    answer: () => 4,
    ticks: ['One year', 'Children and their families'],
    needs: { Time: 'It should be mixed at least' },
    paths: [
      { 'Base specialty': 'Family medicine' },
      { 'Base specialty': 'Pediatrics' },
      { 'Base specialty': 'Pathology' },
    ],
  })
  await seeResult(page)
  const main = page.getByRole('main')
  await expect(main.getByText('All of them stand at 75 of 100.').first()).toBeVisible()
  await expect(main.getByText('First of all, somebody to talk to')).toHaveCount(0)
  const path = (name: string) => main.getByRole('figure', { name })
  await expect(path('Family medicine')).toContainText('Hardest at PGY-1 (40 of 100 on average)')
  await expect(path('Pediatrics')).toContainText('Hardest at PGY-1 (25 of 100 on average)')
  await expect(path('Pathology')).toContainText('Hardest at PGY-1 (70 of 100 on average)')
  for (const hard of ['Family medicine', 'Pediatrics'])
    await expect(path(hard)).toContainText(
      'PGY-1: less than you need in time (by 25). That is a hard time that you said you could take.',
    )
  await expect(path('Pathology')).toContainText('Meets what you need wherever it is rated.')
  await expect(path('Pathology').getByRole('img')).not.toContainText('Waiver')
  await expect(main.getByText('They differ from PGY-1 on, up to Career.')).toBeVisible()
  await expect(main.getByRole('row', { name: /^PGY-1 40 25 70 time \(25, 25, 75\)/ })).toBeVisible()
  const needed = main.getByRole('table', { name: 'Base specialties' })
  await expect(needed.getByRole('row', { name: /^Pediatrics/ })).toContainText('Short: time by 25')
  await expect(needed.getByRole('row', { name: /^Pathology/ })).not.toContainText('Short')
  await expect(needed.getByRole('row', { name: /^Anesthesiology/ })).toContainText('No guidance yet')
  await expect(
    main.getByRole('heading', { name: 'Ask about absences for immigration before you rank' }),
  ).toBeVisible()
  await expect(main.getByText('no overall score')).toBeVisible()
  await expect(main.getByText('children and their families')).toBeVisible()
  expectNothingInTheAddress(page)
})

test('a hospitalist on an H-1B weighs a half-and-half post, with a waiver and without', async ({ page }) => {
  const post = { 'Base specialty': 'Internal medicine', 'Way of working afterwards': hybrid }
  await takeStock(page, {
    stage: 'Career',
    visa: 'H-1B',
    specialty: 'Internal medicine',
    wayOfWorking: hybrid,
    answer: (_place, dimension) => (dimension === 'Time' ? 2 : 4),
    ticks: [],
    paths: [post, { ...post, 'Waiver years': 'Yes' }],
  })
  await page.getByRole('button', { name: 'Change: Wishes' }).click()
  await page.getByLabel('Time with patients that you would like').fill('50')
  await page.getByRole('button', { name: 'Save and go back to the check' }).click()
  await seeResult(page)
  const main = page.getByRole('main')
  await expect(main.getByText('Time stands lowest, at 25 of 100.').first()).toBeVisible()
  const [free, bound] = await main.getByRole('figure', { name: 'Internal medicine' }).all()
  if (!free || !bound) throw new Error('Two paths were named')
  await expect(free).toContainText('You would like 50 % with patients: within the 40–60 %')
  await expect(free).toContainText('18–36 hours a week')
  await expect(free).not.toContainText('Not during the waiver years')
  await expect(bound).toContainText('Not during the waiver years')
  await expect(bound).toContainText('Hardest at Waiver years (30 of 100 on average)')
  // Residency and fellowship lie behind a hospitalist.
  await expect(bound.getByRole('img')).not.toContainText('PGY-1')
  await expect(
    main.getByRole('heading', { name: 'Settle after-hours expectations before you sign' }),
  ).toBeVisible()
  await expect(
    main.getByRole('listitem').filter({ hasText: 'How many hours does a usual week hold' }),
  ).toBeVisible()
  await expect(
    main.getByRole('heading', { name: 'Have both halves of a split post in writing', includeHidden: true }),
  ).toBeAttached()
  await expect(main.getByRole('heading', { name: 'Questions to ask an employer' })).toBeVisible()
  const split = main.getByRole('table', { name: /^Expected/ })
  await expect(split).toContainText('50 % internal medicine, 50 % informatics or IT leadership')
  await expect(split.getByRole('row', { name: /^Hours/ })).toContainText('45–59 a week')
  await expect(split.getByRole('row', { name: /^During a waiver/ })).toContainText('Clashes')
  await expect(main.getByText('They differ at Waiver years').first()).toBeVisible()
  expectNothingInTheAddress(page)
})

test('what cannot be used is shown beside its field, and nothing that was filled in is lost', async ({
  page,
}) => {
  await page.goto('/assessment/questions')
  await page.getByRole('radio', { name: 'Fellowship', exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Problem: Choose the answer that comes closest').first()).toBeVisible()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'To the check' }).click()
  await page.getByRole('button', { name: 'Change: Your week' }).click()
  await page.getByLabel('Patient care').fill('a lot')
  await page.getByLabel('Study').fill('7')
  await page.getByRole('button', { name: 'Save and go back to the check' }).click()
  await page.getByRole('link', { name: 'Give the hours as a number.' }).click()
  await expect(page.getByLabel('Patient care')).toHaveValue('a lot')
  await expect(page.getByLabel('Study')).toHaveValue('7')
  await page.getByLabel('Patient care').fill('55,5')
  await page.getByRole('button', { name: 'Save and go back to the check' }).click()
  await expect(page.getByText('55,5 hours a week')).toBeVisible()
  await expect(page.getByText('Far too many')).toBeVisible()
})

test('the answers can be taken along as a file and brought back', async ({ page }) => {
  await page.goto('/assessment/questions')
  await page.getByLabel('Visa status').selectOption({ label: 'O-1' })
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio').nth(2).check()
  await page.getByRole('button', { name: 'To the check' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the answers as a file' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('evenkeel-answers.json')
  await page.goto('/assessment')
  await page.getByLabel('File of answers').setInputFiles(await download.path())
  await page.getByRole('button', { name: 'Load the file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
  await expect(page.getByText('Just at my limit')).toBeVisible()
  await expect(page.getByText('O-1', { exact: true })).toBeVisible()
})

test('a file that is none is refused in words', async ({ page }) => {
  await page.goto('/assessment')
  const soup = { name: 'soup.json', mimeType: 'application/json', buffer: Buffer.from('{"soup": 1}') }
  await page.getByLabel('File of answers').setInputFiles(soup)
  await page.getByRole('button', { name: 'Load the file' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This file could not be used')
  await expect(page.getByText('no file of answers from here').first()).toBeVisible()
})

test('answers stay in the browser where scripts run, until they are erased', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/assessment/questions')
  await page.getByLabel('Visa status').selectOption({ label: 'EAD' })
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Page 3 of')).toBeVisible()
  await page.goto('/assessment')
  const goOn = page.getByRole('button', { name: 'Go on where you stopped' })
  if (!javaScriptEnabled) {
    await expect(goOn).toHaveCount(0)
    return
  }
  await goOn.click()
  await expect(page.getByText('Page 3 of')).toBeVisible()
  await page.getByRole('button', { name: 'To the check' }).click()
  await page.getByRole('radio').nth(1).check()
  await page.getByRole('button', { name: 'To the check' }).click()
  await expect(page.getByText('EAD', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Erase my answers' }).click()
  await expect(page).toHaveURL(/\/assessment$/)
  await expect(goOn).toBeHidden()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

function expectNothingInTheAddress(page: Page): void {
  const own = asked
    .map((address) => new URL(address))
    .filter(({ pathname }) => pathname.startsWith('/assessment'))
  expect(own.length).toBeGreaterThan(20)
  for (const { href, search, hash } of own) expect([search, hash], href).toEqual(['', ''])
  expect(new URL(page.url())).toMatchObject({ pathname: '/assessment/result', search: '', hash: '' })
}
