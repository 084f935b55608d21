import { describe, expect, test } from 'vitest'
import { startTestPortal } from '../../testing/test-portal.ts'
import { takesOpenPosts } from '../http/open-posts.ts'
import { resultSchema } from './endpoints/assessment-forms.ts'
import { endpoints } from './endpoints.ts'

const address = '/api/v1/assessment'
const json = { 'Content-Type': 'application/json' }

async function send(body: unknown, headers: Record<string, string> = json) {
  const portal = await startTestPortal()
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await portal.ask(address, { method: 'POST', headers, body: text })
  return { ...answer, lines: portal.lines, body: JSON.parse(answer.text) }
}
const all = (ids: readonly string[], step: number) => Object.fromEntries(ids.map((id) => [id, step]))
const controlItems = ['known-ahead', 'appointments', 'family-dates']
const wellBeingItems = ['rested-nights', 'body-and-mind', 'known-to-somebody', 'being-yourself']
const timeItems = ['hours-carried', 'free-time-lost', 'shift-rhythm', 'way-to-work']

test('the questions come with their words, their reasons and whom they are asked of', async () => {
  const { ask } = await startTestPortal()
  const { version, items, context } = JSON.parse((await ask(address)).text)
  expect(version).toBe('1')
  const appointments = items.find(({ id }: { id: string }) => id === 'appointments')
  expect(appointments).toMatchObject({
    dimension: 'control',
    visas: ['j-1', 'h-1b', 'o-1', 'ead', 'undecided'],
  })
  expect(appointments.steps[4]).toEqual({ value: 5, label: 'Easy' })
  expect(context.map(({ key }: { key: string }) => key)).toContain('week.clinical')
})

describe('a result', () => {
  test('has a score where answers suffice, and null where they do not', async () => {
    const { status, body, headers } = await send({ answers: { ...all(timeItems, 2), 'rested-nights': 3 } })
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'access-control-allow-origin': '*' })
    expect(body.dimensions).toMatchObject({
      time: { score: 25, answered: 4, of: 4 },
      'well-being': { score: null, answered: 1, of: 4 },
      growth: { score: null, answered: 0 },
    })
    expect(body).toMatchObject({ version: '1', overall: null, trajectory: [] })
  })

  test('has an overall only with weights', async () => {
    const weights = { time: 1, energy: 0, control: 0, growth: 0, 'well-being': 0 }
    expect((await send({ answers: all(timeItems, 4), weights })).body.overall).toBe(75)
    expect((await send({ answers: all(timeItems, 4), ranking: ['time'] })).body.overall).toBe(75)
  })

  test('shows a path with its points, what they rest on, and the waiver years of a J-1', async () => {
    const { body } = await send({
      context: { visa: 'j-1' },
      paths: [{ specialty: 'pathology', careerModel: 'hybrid' }],
    })
    const [path] = body.trajectory
    expect(path.stages.map(({ stage }: { stage: string }) => stage)).toContain('waiver-years')
    expect(path.waiver.verdict).toEqual(expect.any(String))
    expect(path.stages[0].points).toHaveLength(5)
  })
})

describe('a result as data is as whole as the page', () => {
  const whole = {
    answers: all(timeItems, 2),
    context: {
      stage: 'before-residency',
      visa: 'j-1',
      clinicalShareWished: 50,
      needs: { time: 'good' },
    },
    paths: [
      { specialty: 'pathology', careerModel: 'hybrid' },
      { specialty: 'pathology', waiver: false },
    ],
    weights: { time: 3, energy: 1 },
  }

  test('what leads, and the weights as they were used', async () => {
    const { body } = await send(whole)
    expect(body.lowest).toEqual(['time'])
    expect(body.weights).toEqual({ time: 0.75, energy: 0.25, control: 0, growth: 0, 'well-being': 0 })
  })

  test('every path with its means, its gaps, its week and the split that is wished for', async () => {
    const { body } = await send(whole)
    const [path, other] = body.trajectory
    expect(path).toMatchObject({ hasWaiver: true, week: { weeklyHours: { evidence: expect.any(String) } } })
    expect(other).toMatchObject({ hasWaiver: false, waiver: null, week: null })
    for (const { mean, points } of path.stages) {
      expect(mean === null || (mean >= 0 && mean <= 100)).toBe(true)
      for (const { dimension, evidence, verdict } of points) {
        expect(evidence).toMatch(/^(sourced|editorial-estimate|no-guidance|program-facts)$/)
        expect(verdict === 'not-asked').toBe(dimension !== 'time')
      }
    }
    expect(path).toHaveProperty('split')
  })

  test('the paths against each other, profiles against needs, and what to ask', async () => {
    const { body } = await send(whole)
    expect(body.comparison.map(({ has }: { has: boolean[] }) => has)).toContainEqual([true, false])
    expect(body.fit.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['specialty', 'career-model']),
    )
    expect(body.questions).toEqual([{ to: 'program', program: null, questions: expect.any(Array) }])
    expect(body.questions[0].questions.length).toBeGreaterThan(2)
  })

  test('advice with its words, its reasons and its sources', async () => {
    const answers = all([...wellBeingItems, ...controlItems], 1)
    const { body } = await send({ answers, context: { stage: 'residency' } })
    expect(body.supportFirst).toBe(true)
    for (const piece of body.guidance)
      expect(piece).toMatchObject({
        title: expect.stringMatching(/\w/),
        text: expect.stringMatching(/\w/),
        helps: expect.any(Array),
        because: expect.any(Array),
        sources: expect.any(Array),
      })
    expect(body.guidance.length).toBeGreaterThan(0)
  })

  test('has the form that the description promises', async () => {
    const { asOf: _when, ...rest } = resultSchema.parse((await send(whole)).body)
    const { asOf: _sent, ...sent } = (await send(whole)).body
    expect(rest).toEqual(sent)
  })
})

describe('what cannot be used is named', () => {
  test.each<[string, unknown, string]>([
    ['an item that there is not', { answers: { phrenology: 3 } }, 'answers.phrenology'],
    ['an item whose name means a prototype', '{"answers":{"__proto__":3}}', 'answers.__proto__'],
    [
      'a field whose name means a prototype',
      '{"context":{"week":{"__proto__":{}}}}',
      'context.week.__proto__',
    ],
    ['a wrong step', { answers: { 'hours-carried': 9 } }, 'answers.hours-carried'],
    ['a wrong scale', { answers: { 'hours-carried': 'often' } }, 'answers.hours-carried'],
    ['a field that there is not', { diary: 'x' }, 'diary'],
    ['one inside the context', { context: { shoeSize: 9 } }, 'context.shoeSize'],
    ['another version', { version: '0' }, 'version'],
    ['hours as words', { context: { week: { clinical: 'many' } } }, 'context.week.clinical'],
    ['a sixth weight', { weights: { time: 1, luck: 1 } }, 'weights.luck'],
    ['a specialty that is not published', { paths: [{ specialty: 'phrenology' }] }, 'paths.0.specialty'],
    ['a list', [], 'body'],
  ])('%s', async (_name, body, field) => {
    const answer = await send(body)
    expect(answer).toMatchObject({ status: 400, body: { status: 400, instance: address } })
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.body.errors).toContainEqual({ field, message: expect.stringMatching(/\w/) })
  })

  test.each([
    ['a form', 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['nothing said about its type', '{}', {}, 415],
  ])('%s', async (_name, body, headers, status) => {
    const answer = await send(body, headers)
    expect(answer).toMatchObject({ status, body: { status, detail: expect.stringMatching(/\w/) } })
  })

  test.each([
    ['broken JSON', '{"answers":', 400],
    ['more than 64 kB', JSON.stringify({ x: 'y'.repeat(70_000) }), 413],
  ])('%s, as the whole body', async (_name, body, status) => {
    const answer = await send(body)
    expect(answer).toMatchObject({ status, body: { status, errors: [{ field: 'body' }] } })
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })
})

describe('from elsewhere', () => {
  test('a page of another site may send here, and nowhere else', async () => {
    const { ask } = await startTestPortal()
    const elsewhere = { ...json, Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }
    const asked = { method: 'POST', headers: elsewhere, body: '{}' }
    expect((await ask(address, asked)).status).toBe(200)
    expect((await ask('/api/v1/programs', asked)).status).toBe(405)
    expect((await ask('/theme', asked)).status).toBe(403)
    expect((await ask(address, { method: 'OPTIONS' })).headers).toMatchObject({
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': 'Content-Type, If-None-Match',
    })
  })

  test('what is open is what computes from a body', () => {
    for (const { path, post } of endpoints) expect(takesOpenPosts(`/api/v1${path}`)).toBe(post !== undefined)
  })
})

test('nothing that was sent stands in the log, also where it was broken', async () => {
  const bodies = [{ context: { week: { clinical: 47.25 } } }, '{"sentinel-4725": ', { 'sentinel-4725': 1 }]
  for (const body of bodies) {
    const { lines } = await send(body)
    expect(lines.join('\n')).toContain(`POST ${address}`)
    expect(lines.join('\n')).not.toMatch(/47\.?25/)
  }
})
