import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { Generations } from './generations.ts'

function generation(text: string) {
  return { body: Buffer.from(text), etag: null, fetchedAt: '2026-11-23T08:00:00.000Z' }
}

async function readable(generations: Generations) {
  const bodies: string[] = []
  const problems: string[] = []
  for await (const { body } of generations.newestFirst((problem) => problems.push(problem)))
    bodies.push(body.toString())
  return { bodies, problems }
}

test('the last three are kept, newest first', async () => {
  const generations = new Generations(join(await temporaryFolder(), 'made', 'when-needed'))
  for (const text of ['one', 'two', 'three', 'four', 'five']) await generations.write(generation(text))
  expect(await readable(generations)).toEqual({ bodies: ['five', 'four', 'three'], problems: [] })
})

test('a truncated newest file gives way to the one before, and is named', async () => {
  const folder = await temporaryFolder()
  const generations = new Generations(folder)
  await generations.write(generation('older'))
  await generations.write(generation('newer'))
  await truncate(join(folder, '000000002.snapshot'), 80)
  const { bodies, problems } = await readable(generations)
  expect(bodies).toEqual(['older'])
  expect(problems).toEqual([expect.stringContaining('000000002.snapshot is damaged')])
})

test('a flipped bit in the newest file gives way to the one before', async () => {
  const folder = await temporaryFolder()
  const generations = new Generations(folder)
  await generations.write(generation('older'))
  await generations.write(generation('newer'))
  const path = join(folder, '000000002.snapshot')
  const bytes = await readFile(path)
  bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1)
  await writeFile(path, bytes)
  expect((await readable(generations)).bodies).toEqual(['older'])
})

test('what a killed writer left is never read and is cleared away by the next write', async () => {
  const folder = await temporaryFolder()
  const generations = new Generations(folder)
  await generations.write(generation('whole'))
  await writeFile(join(folder, '000000002.snapshot.4711.unfinished'), 'half of a sna')
  expect((await readable(generations)).bodies).toEqual(['whole'])
  await generations.write(generation('next'))
  expect(await readdir(folder)).toEqual(['000000001.snapshot', '000000002.snapshot'])
})

test('files of others are left alone, a folder with a name of ours is passed over', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'notes.txt'), 'mine')
  await mkdir(join(folder, '000000009.snapshot'))
  const generations = new Generations(folder)
  await generations.write(generation('whole'))
  const { bodies, problems } = await readable(generations)
  expect(bodies).toEqual(['whole'])
  expect(problems).toEqual([expect.stringContaining('000000009.snapshot cannot be read')])
  expect(await readdir(folder)).toContain('notes.txt')
})

test('a folder that cannot be made rejects the write and leaves nothing behind', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'in-the-way'), '')
  const generations = new Generations(join(folder, 'in-the-way'))
  await expect(generations.write(generation('one'))).rejects.toThrow(/EEXIST|ENOTDIR/)
  expect((await readable(generations)).bodies).toEqual([])
})
