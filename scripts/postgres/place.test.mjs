import { describe, expect, test } from 'vitest'
import { choosePlace, nameFor } from './place.mjs'

const account = { uid: 101, gid: 104, name: 'postgres' }
const program = '/home/ada/evenkeel/node_modules/pg/bin/postgres'
const dataDir = '/home/ada/evenkeel/.data'
const elsewhere = '/var/lib/evenkeel/0123'

/**
 * A file system where everything is root's and open, but for the folders that are named.
 * @param {Record<string, Partial<{ mode: number, uid: number, gid: number }>>} exceptions
 */
const files = (exceptions) => (/** @type {string} */ path) => ({
  mode: 0o755,
  uid: 0,
  gid: 0,
  ...exceptions[path],
})

/**
 * @param {Record<string, Partial<{ mode: number, uid: number, gid: number }>>} exceptions
 * @param {Partial<Parameters<typeof choosePlace>[0]>} [question]
 */
const choose = (exceptions, question = {}) =>
  choosePlace({
    dataDir,
    elsewhere,
    remembered: null,
    program,
    account,
    stat: files(exceptions),
    ...question,
  })

describe('where the data and the programs go', () => {
  test('an ordinary user: in DATA_DIR, whatever the permissions', () => {
    expect(choose({ '/home/ada': { mode: 0o700 } }, { account: null })).toEqual({
      base: dataDir,
      data: `${dataDir}/postgres`,
      closedFolder: null,
      copyPrograms: false,
    })
  })

  test('root in an open folder: in DATA_DIR, the programs where they are', () => {
    expect(choose({})).toMatchObject({ base: dataDir, copyPrograms: false })
  })

  test.each([
    ['a home that others cannot enter', { '/home/ada': { mode: 0o700 } }],
    ['a home that only the group can enter', { '/home/ada': { mode: 0o750 } }],
    ['a home that others can list but not enter', { '/home/ada': { mode: 0o744 } }],
  ])('root in %s: both elsewhere', (_what, exceptions) => {
    expect(choose(exceptions)).toEqual({
      base: elsewhere,
      data: `${elsewhere}/postgres`,
      closedFolder: '/home/ada',
      copyPrograms: true,
    })
  })

  test('root with a closed DATA_DIR in an open checkout: the data elsewhere, the programs where they are', () => {
    expect(choose({ [dataDir]: { mode: 0o700 } })).toMatchObject({ base: elsewhere, copyPrograms: false })
  })

  test('root with an open DATA_DIR and a closed node_modules: the data there, the programs copied', () => {
    expect(choose({ '/home/ada/evenkeel/node_modules': { mode: 0o700 } })).toMatchObject({
      base: dataDir,
      copyPrograms: true,
    })
  })

  test('root where the programs may be entered but not run: copied', () => {
    expect(choose({ [program]: { mode: 0o700 } })).toMatchObject({ copyPrograms: true })
  })

  test('folders that belong to the account or its group are judged by those bits', () => {
    expect(choose({ '/home/ada': { mode: 0o700, uid: 101 } })).toMatchObject({ base: dataDir })
    expect(choose({ '/home/ada': { mode: 0o710, gid: 104 } })).toMatchObject({ base: dataDir })
    expect(choose({ '/home/ada': { mode: 0o077, uid: 101 } })).toMatchObject({ base: elsewhere })
  })

  test('data stay where an earlier start put them, also when DATA_DIR was opened since', () => {
    expect(choose({}, { remembered: '/srv/kept' })).toMatchObject({
      base: '/srv/kept',
      data: '/srv/kept/postgres',
    })
  })
})

test('each DATA_DIR has a folder name of its own', () => {
  expect(nameFor('/a/.data')).toMatch(/^[0-9a-f]{16}$/)
  expect(nameFor('/a/.data')).not.toBe(nameFor('/b/.data'))
})
