import { type ContentKind, contentKinds, keysOf, programCardSchema } from '@evenkeel/domain'
import { z } from 'zod'
import { problemSchema, problemType } from '../http/problem.ts'
import type { Endpoint, EndpointPost, Question } from './endpoint.ts'

/** The API in OpenAPI 3.1, made from the schemas that the answers themselves have. */
export function openapiDocument(endpoints: readonly Endpoint[], question: Question) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Evenkeel',
      version: '1',
      description:
        'Everything that the portal shows, for reading; and the assessment, which computes and keeps nothing. No key is needed. In a listing null means “not stated”, ' +
        'never “no”. Answers carry an ETag: send it back in If-None-Match.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${question.portalUrl}/api/v1` }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, pathItem(endpoint, question)])),
    components: { schemas: schemas(endpoints) },
  }
}

function pathItem(endpoint: Endpoint, question: Question) {
  const { path, name, summary } = endpoint
  const isOne = path.endsWith('/{slug}')
  const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string', maxLength: 120 } }
  const query = (endpoint.parameters?.(question) ?? []).map((parameter) => ({ in: 'query', ...parameter }))
  return {
    get: {
      operationId: name.charAt(0).toLowerCase() + name.slice(1),
      summary,
      parameters: [...(isOne ? [slug] : []), ...query],
      responses: {
        200: response('What is published now', 'application/json', name),
        304: { description: 'What the client has is still right' },
        ...(isOne && { 404: response('Nothing of that name is published', problemType, 'Problem') }),
        503: response('The portal has no content yet', problemType, 'Problem'),
      },
    },
    ...(endpoint.post && { post: postItem(endpoint.post) }),
  }
}

function postItem({ bodyName, answerName, summary }: EndpointPost) {
  const operationId = answerName.charAt(0).toLowerCase() + answerName.slice(1)
  return {
    operationId,
    summary,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: referenceTo(bodyName) } } },
    },
    responses: {
      200: response('Computed from the body, and forgotten', 'application/json', answerName),
      400: response('Fields that cannot be used, each by name', problemType, 'Problem'),
      413: response('More than 64 kB', problemType, 'Problem'),
      415: response('Not sent as JSON', problemType, 'Problem'),
      429: response('Too many in a short time', problemType, 'Problem'),
      503: response('The portal has no content yet', problemType, 'Problem'),
    },
  }
}

function response(description: string, type: string, schema: string) {
  return { description, content: { [type.split(';')[0] ?? type]: { schema: { $ref: referenceTo(schema) } } } }
}

function referenceTo(name: string): string {
  return `#/components/schemas/${name}`
}

/** All forms by name; a form inside another is referred to, not repeated. */
function schemas(endpoints: readonly Endpoint[]): Record<string, unknown> {
  const registry = z.registry<{ id: string }>()
  const bodies = z.registry<{ id: string }>()
  for (const kind of keysOf(contentKinds)) registry.add(contentKinds[kind], { id: kindNames[kind] })
  registry.add(programCardSchema, { id: 'ProgramCard' })
  registry.add(problemSchema, { id: 'Problem' })
  for (const { name, answer, post } of endpoints) {
    registry.add(answer, { id: name })
    if (!post) continue
    registry.add(post.answer, { id: post.answerName })
    bodies.add(post.body, { id: post.bodyName })
  }
  const form = { target: 'draft-2020-12', uri: referenceTo } as const
  const made = {
    ...z.toJSONSchema(registry, { io: 'output', ...form }).schemas,
    ...z.toJSONSchema(bodies, { io: 'input', ...form }).schemas,
  }
  return Object.fromEntries(
    Object.entries(made).map(([name, { $schema: _dialect, $id: _address, ...schema }]) => [name, schema]),
  )
}

const kindNames: Record<ContentKind, string> = {
  specialties: 'Specialty',
  institutions: 'Institution',
  programs: 'Program',
  visaStatuses: 'VisaStatus',
  visaFacts: 'VisaFact',
  careerModels: 'CareerModel',
  guidance: 'GuidanceItem',
  guidePages: 'GuidePage',
  milestones: 'Milestone',
  resources: 'Resource',
  glossary: 'GlossaryTerm',
  faqs: 'Faq',
  collections: 'Collection',
}
