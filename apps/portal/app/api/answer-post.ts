import { parsedJson, protoFields } from '../http/parsed-json.ts'
import { type Fault, type FieldFault, problemOf, problemType } from '../http/problem.ts'
import type { LoadContext } from '../load-context.ts'
import { endpoints } from './endpoints.ts'

const root = '/api/v1'
const notJson = 'This is not JSON. Check brackets, commas and quotes.'

/** Answers a body that was sent below /api: computes, and forgets it. Whatever is wrong with it comes back by field. */
export async function answerApiPost(request: Request, context: LoadContext): Promise<Response> {
  const { pathname } = new URL(request.url)
  const path = pathname.replace(/\/+$/, '').slice(root.length)
  const post = endpoints.find((endpoint) => endpoint.path === path)?.post
  if (!post) return refused({ status: 405, detail: 'The API is for reading: use GET.' }, pathname)
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json')
    return refused({ status: 415, detail: 'Send JSON, with Content-Type: application/json.' }, pathname)
  const body = parsedJson(await request.text())
  if (body === undefined)
    return refused({ status: 400, detail: notJson, errors: [{ field: 'body', message: notJson }] }, pathname)
  const unseen = protoFields(body).map((field) => ({
    field,
    message: 'There is no such field: take it out.',
  }))
  if (unseen.length > 0) return refusedFields(unseen, pathname)
  const { published, index, today, portalUrl } = context
  const question = { published, index, today, portalUrl, parameters: new URLSearchParams(), slug: '' }
  const answer = post.respond(question, body)
  if ('errors' in answer) return refusedFields(answer.errors, pathname)
  return new Response(JSON.stringify(answer.answer), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}

function refusedFields(errors: readonly FieldFault[], instance: string): Response {
  const detail = 'Some fields cannot be used; each is named with what to do about it. Nothing was computed.'
  return refused({ status: 400, detail, errors }, instance)
}

function refused(fault: Fault, instance: string): Response {
  return new Response(JSON.stringify(problemOf(fault, instance)), {
    status: fault.status,
    headers: { 'Content-Type': problemType },
  })
}
