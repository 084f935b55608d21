import type { SanitizedConfig } from 'payload'
import { expect, it, vi } from 'vitest'
import { isAllowedCall } from './guarded-server-function.ts'

vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))
vi.mock('payload', async (original) => ({
  ...(await original<object>()),
  getPayload: () => Promise.resolve({ auth: () => Promise.resolve({ user: signedIn }) }),
}))
const config = Promise.resolve({} as SanitizedConfig)
let signedIn: { role: string } | null = null

const isAllowed = (name: unknown, args: unknown = {}) => isAllowedCall(config, { name, args } as never)

it.each(['constructor', 'toString', '__proto__', 'no-such-call', '', ['schedule-publish'], null, 7])(
  'a call of no known name, %j, is refused',
  async (name) => {
    signedIn = { role: 'administrator' }
    expect(await isAllowed(name)).toBe(false)
  },
)

it('somebody who is not signed in is told so or refused', async () => {
  signedIn = null
  expect(await isAllowed('form-state')).toBe(true)
  for (const name of ['render-list', 'slugify', 'schedule-publish', 'copy-data-from-locale'])
    expect(await isAllowed(name)).toBe(false)
})

it('an advisor schedules FAQs only, an editor everything', async () => {
  const programs = { type: 'unpublish', doc: { relationTo: 'programs', value: 1 } }
  const faqs = { type: 'publish', doc: { relationTo: 'faqs', value: 1 } }
  signedIn = { role: 'advisor' }
  expect(await isAllowed('schedule-publish', programs)).toBe(false)
  expect(await isAllowed('schedule-publish', faqs)).toBe(true)
  expect(await isAllowed('render-list')).toBe(true)
  signedIn = { role: 'editor' }
  expect(await isAllowed('schedule-publish', programs)).toBe(true)
})
