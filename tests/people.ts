import { randomUUID } from 'node:crypto'
import { env } from './env.ts'

export type Role = 'administrator' | 'editor' | 'advisor'

interface Answer<T> {
  readonly status: number
  /** What the CMS answered, as the journey expects it; a journey's assertions tell when it is something else. */
  readonly body: T
}

/** A document or a list of documents, as far as the journeys look into it. */
export interface Body {
  readonly [field: string]: unknown
  readonly docs?: readonly Doc[]
}
export interface Doc {
  readonly [field: string]: unknown
  readonly id: number
}

/** Somebody who talks to the CMS's REST API. */
export interface Visitor {
  get<T = Body>(path: string): Promise<Answer<T>>
  post<T = Body>(path: string, data: object): Promise<Answer<T>>
  patch<T = Body>(path: string, data: object): Promise<Answer<T>>
  remove<T = Body>(path: string): Promise<Answer<T>>
}

export interface Person extends Visitor {
  readonly id: number
  readonly email: string
  readonly password: string
}

/** A visitor without an account. */
export function anonymous(): Visitor {
  return visitorWith({})
}

/** A new account of a role, signed in; the administrator is the first one. */
export async function signedInAs(role: Role): Promise<Person> {
  // Signed in once a worker: the door counts how often an account knocks.
  administrator ??= signIn(env.adminEmail, env.adminPassword)
  const admin = await administrator
  if (role === 'administrator') return admin
  const email = `${role}-${randomUUID()}@example.org`
  const password = `Long-enough-${randomUUID()}`
  const made = await admin.post('/users', { email, password, name: `Test ${role}`, role })
  if (made.status !== 201) throw new Error(`No ${role} was made: ${JSON.stringify(made.body)}`)
  return signIn(email, password)
}

let administrator: Promise<Person> | undefined

async function signIn(email: string, password: string): Promise<Person> {
  const answer = await anonymous().post<{ token: string; user: { id: number } }>('/users/login', {
    email,
    password,
  })
  if (answer.status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(answer.body)}`)
  return {
    ...visitorWith({ authorization: `JWT ${answer.body.token}` }),
    id: answer.body.user.id,
    email,
    password,
  }
}

function visitorWith(headers: Record<string, string>): Visitor {
  const send = async <T>(method: string, path: string, data?: object): Promise<Answer<T>> => {
    const response = await fetch(`${env.cmsUrl}/api${path}`, {
      method,
      headers: { ...headers, ...(data ? { 'content-type': 'application/json' } : {}) },
      body: data ? JSON.stringify(data) : undefined,
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    return { status: response.status, body: (isJson ? JSON.parse(text) : { text }) as T }
  }
  return {
    get: (path) => send('GET', path),
    post: (path, data) => send('POST', path, data),
    patch: (path, data) => send('PATCH', path, data),
    remove: (path) => send('DELETE', path),
  }
}
