import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'

/** The start of the API: everything else that can be asked. */
export function overview(others: readonly Endpoint[]): Endpoint {
  return {
    path: '/',
    name: 'Overview',
    summary: 'What can be asked',
    answer: z.object({
      asOf: z.iso.datetime(),
      description: z.string(),
      endpoints: z.array(z.object({ path: z.string(), summary: z.string() })),
    }),
    respond: ({ published: { asOf }, portalUrl }) => ({
      asOf,
      description: `${portalUrl}/api/v1/openapi.json`,
      endpoints: others.map(({ path, summary }) => ({ path: `/api/v1${path}`, summary })),
    }),
  }
}
