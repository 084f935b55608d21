import { expect, it } from 'vitest'
import { users } from '../collections/users.ts'
import { adminContentPolicy, securityHeaders } from './security-headers.ts'
import { ownOrigins } from './own-origins.ts'

it('binds browsers to https only where the cms is reached over it', () => {
  expect(securityHeaders({ isHttps: true })).toHaveProperty('Strict-Transport-Security')
  expect(securityHeaders({ isHttps: false })).not.toHaveProperty('Strict-Transport-Security')
})

it('lets the admin run only its own scripts', () => {
  const policy = adminContentPolicy({ nonce: 'abc', isDevelopment: false })
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
})

it('sends session cookies over https only where there is https', () => {
  expect(
    users({ cmsUrl: 'https://cms.example.org', sendsMail: false, trustedProxies: 0 }).auth,
  ).toMatchObject({ cookies: { secure: true, sameSite: 'Lax' } })
  expect(users({ cmsUrl: 'http://127.0.0.1:3001', sendsMail: false, trustedProxies: 0 }).auth).toMatchObject({
    cookies: { secure: false, sameSite: 'Lax' },
  })
})

it.each([
  ['https://cms.example.org', ['https://cms.example.org']],
  ['http://localhost:3001', ['http://127.0.0.1:3001', 'http://localhost:3001']],
])('takes requests to change something at %s from %j', (url, origins) => {
  expect(ownOrigins(url)).toEqual(origins)
})
