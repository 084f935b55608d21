import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { readClientFiles } from './client-files.ts'

test('files are known by their address; hashed ones are kept for ever, the build’s own notes are not served', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, '.vite'))
  await writeFile(join(folder, 'assets/root-abc.css'), 'a{}')
  await writeFile(join(folder, 'icon.svg'), '<svg/>')
  await writeFile(join(folder, '.vite/manifest.json'), '{}')
  const files = await readClientFiles(folder)
  expect([...files.keys()].sort()).toEqual(['/assets/root-abc.css', '/icon.svg'])
  expect(files.get('/assets/root-abc.css')?.reply.headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(files.get('/icon.svg')?.reply.headers).toMatchObject({ 'cache-control': 'public, max-age=3600' })
})
