import { expect, test } from 'vitest'
import { compareVersions, floorProblems, lockedVersions, registryProblems } from './version-floors.mjs'

const lockfile = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      next:
        specifier: 16.4.6
        version: 16.4.6(react@19.3.1)

packages:

  '@payloadcms/next@3.90.1':
    resolution: {integrity: sha512-a==}

  next@16.4.6:
    resolution: {integrity: sha512-b==}
    peerDependencies:
      react: ^19

  react@19.2.5:
    resolution: {integrity: sha512-c==}

  react@19.3.1:
    resolution: {integrity: sha512-d==}

snapshots:

  next@16.4.6(react@19.3.1):
    dependencies:
      react: 19.3.1
`

test('every locked version is read, the same package twice too', () => {
  expect(lockedVersions(lockfile)).toEqual([
    { name: '@payloadcms/next', version: '3.90.1' },
    { name: 'next', version: '16.4.6' },
    { name: 'react', version: '19.2.5' },
    { name: 'react', version: '19.3.1' },
  ])
})

test.each([
  ['next', { atLeast: '16.4.1' }, []],
  ['next', { atLeast: '16.10.0' }, ['next 16.4.6: at least 16.10.0, because: holes']],
  ['react', { atLeast: '19.2.6' }, ['react 19.2.5: at least 19.2.6, because: holes']],
  ['@payloadcms/*', { exactly: '3.90.1' }, []],
  ['@payloadcms/*', { exactly: '3.90.2' }, ['@payloadcms/next 3.90.1: exactly 3.90.2, because: holes']],
  ['left-pad', { exactly: '1.0.0' }, ['left-pad: no such package is locked any more; take its rule away']],
])('%s %o', (name, rule, problems) => {
  expect(floorProblems(lockfile, new Map([[name, { ...rule, because: 'holes' }]]))).toEqual(problems)
})

test.each([
  ['1.10.0', '1.9.9', 1],
  ['2.0.0', '2.0.0', 0],
  ['2.0.0-beta.1', '2.0.0', -1],
  ['1.23.2', '1.23.10', -1],
])('%s compared with %s', (left, right, sign) => {
  expect(Math.sign(compareVersions(left, right))).toBe(sign)
})

test('a lockfile that names a host is found', () => {
  expect(registryProblems(lockfile)).toEqual([])
  expect(registryProblems('    resolution: {tarball: https://registry.example.org/a.tgz}')).toHaveLength(1)
})
