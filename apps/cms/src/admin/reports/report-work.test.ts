import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '../../payload-types.ts'
import { type CmsUnderTest, cmsUnderTest } from '../../testing/cms-under-test.ts'
import { institution, program } from '../../testing/sample-content.ts'
import { openReports, openReportsOn } from './report-work.ts'

let cms: CmsUnderTest
let advisor: User
let programs: number[]

beforeAll(async () => {
  cms = await cmsUnderTest()
  advisor = await cms.person('advisor')
  const hospital = await cms.payload.create({ collection: 'institutions', data: institution() as never })
  programs = []
  for (const slug of ['first', 'second']) {
    const data = program(hospital.id, { slug }) as never
    const context = { publishesWithoutReview: true }
    programs.push((await cms.payload.create({ collection: 'programs', data, context })).id)
  }
})
afterAll(() => cms.close())

const report = (title: string, programId: number | undefined, state: 'open' | 'spam') =>
  cms.payload.create({
    collection: 'reader-reports',
    data: { title, program: programId, fact: 'j1', kind: 'wrong', knownFrom: 'staff', state },
  })

it('nothing waits before anybody reported', async () => {
  expect(await openReports(cms.payload, advisor)).toEqual([])
})

it('the desk counts what is open and names what waits longest; a listing names its own', async () => {
  await report('J-1, first', programs[0], 'open')
  await report('Spam', programs[0], 'spam')
  for (let number = 1; number <= 6; number += 1) await report(`H-1B ${number}, second`, programs[1], 'open')
  const [all, ...waiting] = await openReports(cms.payload, advisor)
  expect(all).toMatchObject({ count: 7, href: expect.stringContaining('where[state][equals]=open') })
  expect(waiting.map(({ label }) => label)).toEqual([
    'J-1, first',
    ...[1, 2, 3, 4].map((number) => `H-1B ${number}, second`),
  ])
  expect(await openReportsOn(cms.payload, advisor, programs[0] ?? 0)).toMatchObject([
    { label: 'J-1 sponsorship: What is stated is wrong or out of date' },
  ])
})
