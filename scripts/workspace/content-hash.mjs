import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What a build or a test leaves behind, and what no build reads. */
const ignoredNames = new Set([
  'node_modules',
  '.next',
  'build',
  'dist',
  '.turbo',
  'coverage',
  'next-env.d.ts',
  'tsconfig.tsbuildinfo',
])

/**
 * One hash over the names and contents of files; folders are walked. A path that does not exist counts as empty.
 * @param {string} root the names in the hash are relative to it
 * @param {readonly string[]} paths relative to root
 * @param {{ ignore?: (path: string) => boolean, salt?: string }} [options] `ignore` sees paths relative to root
 * @returns {string}
 */
export function contentHash(root, paths, { ignore = () => false, salt = '' } = {}) {
  const hash = createHash('sha256').update(salt)
  const files = paths.flatMap((path) => filesIn(join(root, path))).map((file) => relative(root, file))
  for (const file of files.filter((path) => !ignore(path)).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return []
  if (!entry.isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => !ignoredNames.has(name))
  return names.flatMap((name) => filesIn(join(path, name)))
}
