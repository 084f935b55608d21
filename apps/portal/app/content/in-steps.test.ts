import { expect, test } from 'vitest'
import { inSteps } from './in-steps.ts'

const running = new AbortController().signal

test('long work lets others have their turn before it ends', async () => {
  let isOthersTurn = false
  setImmediate(() => (isOthersTurn = true))
  function* untilOthersCome(): Generator<void, string> {
    while (!isOthersTurn) yield
    return 'done'
  }
  expect(await inSteps(untilOthersCome(), running)).toBe('done')
})

test('what the work throws comes back', async () => {
  function* failing(): Generator<void, string> {
    yield
    throw new Error('broken')
  }
  await expect(inSteps(failing(), running)).rejects.toThrow('broken')
})

test('work that is told to stop ends in the midst', async () => {
  const stop = new AbortController()
  setImmediate(() => stop.abort(new Error('the portal stops')))
  function* endless(): Generator<void, never> {
    for (;;) yield
  }
  await expect(inSteps(endless(), stop.signal)).rejects.toThrow('the portal stops')
})
