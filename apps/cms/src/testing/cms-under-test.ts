import { randomBytes } from 'node:crypto'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { inject } from 'vitest'
import { cmsConfig, type CmsSettings } from '../cms-config.ts'
import { guarded } from '../http/guarded.ts'
import type { Role } from '../access/roles.ts'
import type { User } from '../payload-types.ts'
import { databaseUrl, onTestServer } from './test-server.ts'
import { testSettings } from './test-settings.ts'

export const PASSWORD = 'a-long-enough-password'

/** A document as the cms answers it, as far as tests look into it. */
export interface AnsweredDocument {
  [field: string]: unknown
  id: number
  updatedAt: string
  updatedOn: string
}

/** The parts of the REST interface's answers that tests look into; which ones are there depends on the question. */
export interface AnswerBody {
  [field: string]: unknown
  doc: AnsweredDocument
  docs: AnsweredDocument[]
  errors: { message: string; data: { errors: { path: string; message: string }[] } }[]
  user: { id: number } | null
  token: string
  totalDocs: number
  /** Of an answer that is a file. */
  text: string
}

/** What the cms answered over its REST interface. */
export interface Answer {
  status: number
  headers: Headers
  body: AnswerBody
}

export interface Ask {
  method?: string
  as?: User | null
  json?: unknown
  body?: BodyInit
  headers?: Record<string, string>
}

/** A cms with a database of its own, asked through the same limits and rules as over the network. */
export interface CmsUnderTest {
  /** Name of its database on the test server. */
  database: string
  payload: Payload
  url: string
  ask(path: string, ask?: Ask): Promise<Answer>
  person(role: Role): Promise<User>
  close(): Promise<void>
}

export async function cmsUnderTest(more: Partial<CmsSettings> = {}): Promise<CmsUnderTest> {
  const name = `evenkeel_test_${randomBytes(6).toString('hex')}`
  await onTestServer(`create database ${name} template ${inject('templateDatabase')}`)
  const settings = { ...testSettings(databaseUrl(name)), ...more }
  const config = cmsConfig(settings)
  const payload = await getPayload({ config, key: name })
  const handler = guarded(
    (request: Request) => handleEndpoints({ config, request, payloadInstanceCacheKey: name }),
    () => false,
  )
  const tokens = new Map<number, string>()

  async function ask(
    path: string,
    { method = 'GET', as = null, json, body, headers = {} }: Ask = {},
  ): Promise<Answer> {
    const request = new Request(`${settings.cmsUrl}/api${path}`, {
      method,
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as ? { authorization: `JWT ${tokens.get(as.id)}` } : {}),
        ...headers,
      },
      body: json === undefined ? body : JSON.stringify(json),
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    })
    const response = await handler(request, undefined)
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: (isFile(response) ? { text } : JSON.parse(text === '' ? '{}' : text)) as AnswerBody,
    }
  }

  let people = 0
  async function person(role: Role): Promise<User> {
    people += 1
    const email = `${role}-${people}@example.org`
    const user = await payload.create({
      collection: 'users',
      data: { name: `${role} ${people}`, email, role, password: PASSWORD },
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } })
    tokens.set(user.id, token ?? '')
    return { ...user, collection: 'users' }
  }

  return {
    database: name,
    payload,
    url: settings.cmsUrl,
    ask,
    person,
    close: async () => {
      await payload.destroy()
      await onTestServer(`drop database if exists ${name} with (force)`)
    },
  }
}

function isFile({ headers }: Response): boolean {
  return headers.has('content-disposition')
}
