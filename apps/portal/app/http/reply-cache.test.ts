import { describe, expect, test } from 'vitest'
import { deferred } from '../../testing/deferred.ts'
import { Reply } from './reply.ts'
import { ReplyCache } from './reply-cache.ts'

function cacheOf(maxBytes: number) {
  const cache = new ReplyCache(maxBytes)
  const made: string[] = []
  const get = (key: string, { state = 'first', bytes = 1_000, mayKeep = true } = {}) =>
    cache.get({
      state,
      key,
      mayKeep: () => mayKeep,
      make: () => {
        made.push(key)
        return Promise.resolve(new Reply(200, {}, Buffer.alloc(bytes, key)))
      },
    })
  return { cache, made, get }
}

describe('kept replies', () => {
  test('are made once', async () => {
    const { made, get } = cacheOf(100_000)
    await get('a')
    await get('a')
    expect(made).toEqual(['a'])
  })

  test('stay within the bytes: who was not asked for longest goes first', async () => {
    const { cache, made, get } = cacheOf(9_000)
    await get('a')
    await get('b')
    await get('a')
    await get('c')
    expect(cache.bytes).toBeLessThanOrEqual(9_000)
    await get('a')
    await get('b')
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  test('one that is larger than everything is given and not kept', async () => {
    const { cache, get } = cacheOf(9_000)
    expect((await get('huge', { bytes: 50_000 })).body).toHaveLength(50_000)
    expect(cache.bytes).toBe(0)
  })

  test('none outlives its state of the content', async () => {
    const { cache, made, get } = cacheOf(100_000)
    await get('a')
    await get('b', { state: 'second' })
    expect(cache.bytes).toBe(4_048)
    await get('a', { state: 'second' })
    expect(made).toEqual(['a', 'b', 'a'])
  })

  test('one that was begun in an older state is given to who asked, and not kept', async () => {
    const cache = new ReplyCache(100_000)
    const slow = deferred<Reply>()
    const mayKeep = () => true
    const old = cache.get({ state: 'first', key: 'a', mayKeep, make: () => slow.promise })
    const fresh = new Reply(200, {}, Buffer.from('new'))
    const made = await cache.get({ state: 'second', key: 'a', mayKeep, make: () => Promise.resolve(fresh) })
    slow.resolve(new Reply(200, {}, Buffer.from('old')))
    expect((await old).body.toString()).toBe('old')
    expect(made).toBe(fresh)
    expect(await cache.get({ state: 'second', key: 'a', mayKeep, make: () => slow.promise })).toBe(fresh)
  })

  test('what may not be kept, or failed, is made anew', async () => {
    const { cache, made, get } = cacheOf(100_000)
    await get('a', { mayKeep: false })
    await get('a', { mayKeep: false })
    expect(made).toEqual(['a', 'a'])
    const make = () => Promise.reject(new Error('broke'))
    await expect(cache.get({ state: 'first', key: 'b', mayKeep: () => true, make })).rejects.toThrow('broke')
    expect((await get('b')).status).toBe(200)
  })
})
