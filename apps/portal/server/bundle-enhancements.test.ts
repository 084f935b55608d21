import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type EnhancementName, enhancementNames, enhancementsOf } from '../app/enhancements.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { bundleEnhancements } from './bundle-enhancements.ts'

const mostBytes = 15_000

const routes = import.meta.glob<{ handle?: unknown }>('../app/routes/*/route.tsx', { eager: true })

test('no page’s scripts, with all that they load, are heavier than 15 kB', async () => {
  const folder = await temporaryFolder()
  const { files, loads } = await bundleEnhancements(folder)
  const weightOf = async (names: readonly EnhancementName[]) => {
    const addresses = new Set(names.map((name) => files[name]))
    for (const address of addresses) for (const loaded of loads.get(address) ?? []) addresses.add(loaded)
    const texts = await Promise.all([...addresses].map((address) => readFile(join(folder, address))))
    return texts.reduce((sum, text) => sum + gzipSync(text).length, 0)
  }
  // Any page can be a preview, which ships a script more.
  const pages = Object.entries(routes).map(([path, route]) => ({
    path,
    names: enhancementsOf([route], true),
  }))
  expect(new Set(pages.flatMap(({ names }) => names))).toEqual(new Set(enhancementNames))
  for (const { path, names } of pages) {
    expect(await weightOf(names), `bytes of scripts, gzipped, of ${path}`).toBeLessThanOrEqual(mostBytes)
  }
})
