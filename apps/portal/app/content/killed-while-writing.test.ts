import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { Generations } from './generations.ts'

const kills = 20

test(
  `${kills} times kill -9 in the midst of writing: there is always a whole generation`,
  { timeout: 60_000 },
  async () => {
    const folder = await temporaryFolder()
    const writer = join(folder, 'writer.mjs')
    const entry = join(import.meta.dirname, '../../testing/write-generations.ts')
    await build({ entryPoints: [entry], outfile: writer, bundle: true, platform: 'node', format: 'esm' })
    for (let kill = 0; kill < kills; kill += 1) {
      const child = spawn(process.execPath, [writer, join(folder, 'snapshot')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      // Spread over the few milliseconds that a write takes, so that each step is hit.
      await wait((kill * 7) % 20)
      child.kill('SIGKILL')
      await once(child, 'close')
      const newest = await new Generations(join(folder, 'snapshot')).newestFirst(() => undefined).next()
      expect(newest.done).toBe(false)
    }
  },
)
