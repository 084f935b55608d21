import { problemOf, problemType } from '../http/problem.ts'
import type { LoadContext } from '../load-context.ts'
import type { Endpoint, Question } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { openapiDocument } from './openapi.ts'

const root = '/api/v1'

/** Answers a request below /api: with what it asks for, or with a problem document. */
export function answerApi(request: Request, context: LoadContext): Response {
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.replace(/\/+$/, '')
  const { published, index, today, portalUrl } = context
  const question: Question = { published, index, today, portalUrl, parameters: searchParams, slug: '' }
  if (path === `${root}/openapi.json`) return json(openapiDocument(endpoints, question))
  const found = path.startsWith(root) ? findEndpoint(path.slice(root.length) || '/') : null
  if (!found) return notFound(pathname, `Nothing is at this address; ${root} lists what can be asked.`)
  const answer = found.endpoint.respond({ ...question, slug: found.slug })
  if (answer === null) return notFound(pathname, 'Nothing of that name is published.')
  return json(answer)
}

function findEndpoint(path: string): { endpoint: Endpoint; slug: string } | null {
  const exact = endpoints.find((endpoint) => endpoint.path === path)
  if (exact) return { endpoint: exact, slug: '' }
  const [, folder, slug = ''] = /^(\/[^/]+)\/([a-z0-9-]{1,120})$/.exec(path) ?? []
  const one = endpoints.find((endpoint) => endpoint.path === `${folder}/{slug}`)
  return one ? { endpoint: one, slug } : null
}

function json(value: unknown): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}

function notFound(instance: string, detail: string): Response {
  const problem = problemOf({ status: 404, detail }, instance)
  return new Response(JSON.stringify(problem), { status: 404, headers: { 'Content-Type': problemType } })
}
