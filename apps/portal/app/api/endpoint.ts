import type { z } from 'zod'
import type { FieldFault } from '../http/problem.ts'
import type { LoadContext } from '../load-context.ts'

/** What an endpoint may look at. */
export interface Question extends Pick<LoadContext, 'published' | 'index' | 'today' | 'portalUrl'> {
  /** The parameters after '?', as they came. */
  readonly parameters: URLSearchParams
  /** The last part of the path where the endpoint names one entry; '' otherwise. */
  readonly slug: string
}

/** A parameter after '?', as OpenAPI describes it. */
export interface QueryParameter {
  readonly name: string
  readonly description: string
  readonly schema: Readonly<Record<string, unknown>>
}

/** One address of the API, declared once: how it is asked, what it answers, in which form. */
export interface Endpoint {
  /** Below /api/v1, as OpenAPI writes it: '/programs/{slug}'. */
  readonly path: string
  /** Name of the answer's form in the description, unique. */
  readonly name: string
  readonly summary: string
  /** Form of the answer. */
  readonly answer: z.ZodType
  readonly parameters?: (question: Question) => readonly QueryParameter[]
  /** The answer; null where nothing of that name is published. */
  readonly respond: (question: Question) => unknown
  /** Where the address also computes something from a body, and forgets it. */
  readonly post?: EndpointPost
}

/** What an address computes from a JSON body. */
export interface EndpointPost {
  /** Names of the forms of the body and of the answer in the description, unique. */
  readonly bodyName: string
  readonly answerName: string
  readonly summary: string
  readonly body: z.ZodType
  readonly answer: z.ZodType
  /** The answer to a body as it came, checked here; or what is wrong with it. */
  readonly respond: (question: Question, body: unknown) => PostAnswer
}

export type PostAnswer = { readonly answer: unknown } | { readonly errors: readonly FieldFault[] }
