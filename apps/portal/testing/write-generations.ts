import { Generations } from '../app/content/generations.ts'

// Writes generations into a folder as fast as it can until it is killed: see killed-while-writing.test.ts.
const generations = new Generations(process.argv[2] ?? '')
const body = Buffer.from('x'.repeat(2_000_000))
for (let made = 0; ; made += 1) {
  await generations.write({ body, etag: `"${made}"`, fetchedAt: '2026-11-23T08:00:00.000Z' })
  if (made === 0) process.stdout.write('began\n')
}
