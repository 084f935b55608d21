import { expect, test } from 'vitest'
import { startTestPortal } from '../../testing/test-portal.ts'

test('robots are told where the pages are and to leave filter combinations alone', async () => {
  const { ask } = await startTestPortal()
  const { text } = await ask('/robots.txt')
  expect(text.split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /programs?',
    'Disallow: /programs/compare?',
    'Disallow: /programs/export.',
    'Disallow: /programs/saved?',
    'Disallow: /programs/*/report',
    'Sitemap: http://portal.test/sitemap.xml',
    '',
  ])
})

test('whom to tell about a hole holds for a year after the last change of content', async () => {
  const { ask } = await startTestPortal({ securityContact: 'mailto:security@portal.test' })
  const { headers, text } = await ask('/.well-known/security.txt')
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(text).toContain('\nContact: mailto:security@portal.test\n')
  expect(text).toContain('\nExpires: 2027-11-20T00:00:00.000Z\n')
  expect(text).toContain('\nCanonical: http://portal.test/.well-known/security.txt\n')
})

test('without a contact of its own the portal names its page about itself', async () => {
  const { ask } = await startTestPortal()
  expect((await ask('/.well-known/security.txt')).text).toContain('\nContact: http://portal.test/about\n')
})
