import { pagesIn } from '../paper.ts'
import { seeResult, takeStock } from '../take-stock.ts'
import { expect, test } from '../test.ts'

test('a result with help, advice and a path fits on six pages; what repeats stays closed, tables stay', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'desktop', 'Paper is the same for every screen.')
  await takeStock(page, {
    stage: 'Residency',
    visa: 'J-1',
    specialty: 'Pathology',
    answer: (place, dimension) => (dimension === 'Well-being' ? 1 : (place % 4) + 1),
    fields: { 'Patient care': '60', Study: '5' },
    ticks: ['One year'],
    needs: { Time: 'It should be mixed at least', Control: 'It should be good' },
    ranking: ['Well-being', 'Time', 'Control', 'Energy', 'Growth'],
    paths: [
      {
        'Base specialty': 'Pathology',
        'Way of working afterwards': 'Hybrid: clinical work and informatics',
      },
    ],
  })
  await seeResult(page)
  for (const format of ['A4', 'Letter'])
    expect(pagesIn(await page.pdf({ format })), `pages of ${format}`).toBeLessThanOrEqual(6)
  await page.emulateMedia({ media: 'print' })
  const main = page.getByRole('main')
  await expect(main.getByRole('table', { name: /^Scores of 100/ })).toBeVisible()
  await expect(main.getByText('Why each point is where it is')).toBeHidden()
  await expect(main.getByText(/^\d+ more for /).first()).toBeVisible()
  const folded = main.locator('details[data-print="closed"] article')
  expect(await folded.count()).toBeGreaterThan(0)
  for (const article of await folded.all()) await expect(article).toBeHidden()
})
