import { describe, expect, test } from 'vitest'
import { decodeGeneration, encodeGeneration } from './generation-file.ts'

const generation = {
  body: Buffer.from('{"format":"evenkeel-snapshot"}\nsecond line'),
  etag: '"abc"',
  fetchedAt: '2026-11-23T08:00:00.000Z',
}
const file = encodeGeneration(generation)

describe('a generation as a file', () => {
  test('comes back as it was', () => {
    expect(decodeGeneration(file)).toEqual(generation)
    expect(decodeGeneration(encodeGeneration({ ...generation, etag: null }))?.etag).toBeNull()
  })

  test('is refused when any single bit is wrong', () => {
    for (let at = 0; at < file.length * 8; at += 1) {
      const flipped = Buffer.from(file)
      flipped.writeUInt8((flipped[at >> 3] ?? 0) ^ (1 << (at & 7)), at >> 3)
      expect(decodeGeneration(flipped)).toBeNull()
    }
  })

  test('is refused when any part of its end is missing, or something follows', () => {
    for (let length = 0; length < file.length; length += 1)
      expect(decodeGeneration(file.subarray(0, length))).toBeNull()
    expect(decodeGeneration(Buffer.concat([file, Buffer.from('\n')]))).toBeNull()
  })
})
