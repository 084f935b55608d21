import type { z } from 'zod'
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
}
