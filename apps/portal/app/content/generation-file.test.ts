import { describe, expect, test } from 'vitest'
import { decodeGeneration, encodeGeneration } from './generation-file.ts'

const generation = {
  body: Buffer.from('{"format":"evenkeel-snapshot"}\nsecond line'),
  etag: '"abc"',
  fetchedAt: '2026-11-23T08:00:00.000Z',
}
const file = await encodeGeneration(generation)

describe('a generation as a file', () => {
  test('comes back as it was', async () => {
    expect(await decodeGeneration(file)).toEqual(generation)
    const untagged = await decodeGeneration(await encodeGeneration({ ...generation, etag: null }))
    expect(untagged?.etag).toBeNull()
  })

  test('is refused when any single bit is wrong', async () => {
    for (let at = 0; at < file.length * 8; at += 1) {
      const flipped = Buffer.from(file)
      flipped.writeUInt8((flipped[at >> 3] ?? 0) ^ (1 << (at & 7)), at >> 3)
      expect(await decodeGeneration(flipped)).toBeNull()
    }
  })

  test('is refused when any part of its end is missing, or something follows', async () => {
    for (let length = 0; length < file.length; length += 1)
      expect(await decodeGeneration(file.subarray(0, length))).toBeNull()
    expect(await decodeGeneration(Buffer.concat([file, Buffer.from('\n')]))).toBeNull()
  })
})
