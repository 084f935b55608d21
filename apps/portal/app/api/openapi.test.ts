import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestPortal } from '../../testing/test-portal.ts'
import { endpoints } from './endpoints.ts'

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        operationId: z.string(),
        parameters: z.array(z.object({ name: z.string(), in: z.string() })),
        responses: z.record(
          z.string(),
          z.object({
            content: z.record(z.string(), z.object({ schema: z.object({ $ref: z.string() }) })).optional(),
          }),
        ),
      }),
      post: z
        .object({
          requestBody: z.object({
            content: z.object({ 'application/json': z.object({ schema: z.object({ $ref: z.string() }) }) }),
          }),
        })
        .optional(),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

/** One live address for each path of the API, over the whole snapshot for tests. */
const live: Record<string, readonly string[]> = {
  '/': ['/'],
  '/programs': [
    '/programs',
    '/programs?visa=j-1&page=x&sort=nothing',
    '/programs?q=harbor&sort=place',
    '/programs?q=zzz',
  ],
  '/programs/{slug}': ['/programs/harbor-fellowship', '/programs/second-fellowship'],
  '/collections': ['/collections'],
  '/collections/{slug}': ['/collections/states-j-1', '/collections/states-j-1?page=7'],
  '/specialties': ['/specialties'],
  '/specialties/{slug}': ['/specialties/pathology'],
  '/visas': ['/visas'],
  '/visas/{slug}': ['/visas/j-1'],
  '/careers': ['/careers'],
  '/careers/{slug}': ['/careers/hybrid'],
  '/guide': ['/guide'],
  '/guide/{slug}': ['/guide/start'],
  '/faqs': ['/faqs'],
  '/faqs/{slug}': ['/faqs/is-it-good'],
  '/glossary': ['/glossary'],
  '/resources': ['/resources'],
  '/milestones': ['/milestones'],
  '/guidance': ['/guidance'],
  '/assessment': ['/assessment'],
}

async function describedPortal() {
  const portal = await startTestPortal()
  const answer = await portal.ask('/api/v1/openapi.json')
  const document: unknown = JSON.parse(answer.text)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api', ...documentSchema.parse(document) })
  /** What is wrong with a value of this form. */
  const problemsOf = (reference: string, value: unknown) => {
    const validate = ajv.getSchema(`api${reference}`)
    if (!validate) throw new Error(`The description does not know ${reference}`)
    void validate(value)
    return validate.errors ?? []
  }
  return { ...portal, answer, document: documentSchema.parse(document), problemsOf }
}

describe('the description of the API', () => {
  test('names every address, and each has a live example here', async () => {
    const { document, answer } = await describedPortal()
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(Object.keys(document.paths).sort()).toEqual(endpoints.map(({ path }) => path).sort())
    expect(Object.keys(live).sort()).toEqual(Object.keys(document.paths).sort())
    const names = Object.values(document.paths).map((item) => item.get.operationId)
    expect(new Set(names).size).toBe(names.length)
  })

  test('has the parameters of the page /programs, each once', async () => {
    const { document, ask } = await describedPortal()
    const described = document.paths['/programs']?.get.parameters.map(({ name }) => name) ?? []
    const answer = z
      .object({ facets: z.array(z.object({ param: z.string() })) })
      .parse(JSON.parse((await ask('/api/v1/programs')).text))
    const facets = answer.facets.flatMap(({ param }) => [param, `${param}-unknown`])
    expect(described).toEqual(['q', 'sort', 'page', ...facets])
    expect(new Set(described).size).toBe(described.length)
  })

  test('refers to nothing that it does not contain', async () => {
    const { document, answer } = await describedPortal()
    const references = [...answer.text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(references.length).toBeGreaterThan(20)
    for (const name of references) expect(Object.keys(document.components.schemas)).toContain(name)
  })
})

describe('every live answer has the described form', () => {
  const asked = Object.entries(live).flatMap(([path, examples]) =>
    examples.map((example) => ({ path, example })),
  )
  test.each(asked)('$example', async ({ path, example }) => {
    const { document, problemsOf, ask } = await describedPortal()
    const answer = await ask(`/api/v1${example}`)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      etag: expect.stringMatching(/^W\/"/),
    })
    const body: unknown = JSON.parse(answer.text)
    expect(body).toMatchObject({ asOf: '2026-11-20T08:00:00.000Z' })
    const schema =
      document.paths[path]?.get.responses['200']?.content?.['application/json']?.schema.$ref ?? ''
    expect(problemsOf(schema, body)).toEqual([])
    // The form is strict enough to notice what is not described.
    expect(problemsOf(schema, { ...Object(body), undescribed: 1 })).not.toEqual([])
  })

  test('and so has what goes wrong', async () => {
    const { document, problemsOf, ask } = await describedPortal()
    const answer = await ask('/api/v1/specialties/phrenology')
    expect(answer.status).toBe(404)
    const described = document.paths['/specialties/{slug}']?.get.responses['404']?.content
    const schema = described?.['application/problem+json']?.schema.$ref ?? ''
    expect(problemsOf(schema, JSON.parse(answer.text))).toEqual([])
  })
})

describe('the described assessment', () => {
  const body = {
    version: '1',
    answers: { 'hours-carried': 2, 'rested-nights': 1 },
    context: { stage: 'residency', visa: 'j-1', week: { clinical: 61.5 }, needs: { time: 'good' } },
    weights: { time: 2, energy: 1, control: 0, growth: 0, 'well-being': 0 },
    paths: [{ specialty: 'pathology', careerModel: 'hybrid', fellowship: 'harbor-fellowship' }],
  }
  const sent = (content: unknown) => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(content),
  })

  test('takes what its form allows, and answers in the described form', async () => {
    const { document, problemsOf, ask } = await describedPortal()
    const bodyForm = document.paths['/assessment']?.post?.requestBody.content['application/json'].schema.$ref
    expect(problemsOf(bodyForm ?? '', body)).toEqual([])
    expect(problemsOf(bodyForm ?? '', { ...body, diary: 'x' })).not.toEqual([])
    for (const content of [{}, body]) {
      const answer = await ask('/api/v1/assessment', sent(content))
      expect(answer.status).toBe(200)
      expect(problemsOf('#/components/schemas/AssessmentResult', JSON.parse(answer.text))).toEqual([])
    }
  })

  test('names what is wrong in the described form', async () => {
    const { problemsOf, ask } = await describedPortal()
    const answer = await ask('/api/v1/assessment', sent({ answers: { x: 1 } }))
    expect(answer.status).toBe(400)
    expect(problemsOf('#/components/schemas/Problem', JSON.parse(answer.text))).toEqual([])
  })
})
