import { once } from 'node:events'
import { Agent, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { deferred } from '../testing/deferred.ts'
import { listen, newServer } from './listen.ts'
import { closeServer } from './shutdown.ts'

test('a taken port is named, with what to do', async () => {
  const server = await listen(newServer(), () => undefined, 0)
  onTestFinished(() => closeServer(server))
  const { port } = server.address() as AddressInfo
  await expect(listen(newServer(), () => undefined, port)).rejects.toThrow(
    `Port ${port} is taken by another program: stop that one, or set PORTAL_PORT to a free port.`,
  )
})

test('a stop lets requests under way finish and does not wait for idle connections', async () => {
  const arrived = deferred<() => void>()
  const server = await listen(
    newServer(),
    (_request, response) => arrived.resolve(() => response.end('whole')),
    0,
  )
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const request = get({ port, agent })
  const finish = await arrived.promise
  const closed = closeServer(server, 60_000)
  finish()
  const [response] = await once(request, 'response')
  let body = ''
  for await (const chunk of response) body += String(chunk)
  expect(body).toBe('whole')
  await closed
  expect(server.listening).toBe(false)
})

test('a stop does not wait for ever for a request that hangs', async () => {
  const arrived = deferred<null>()
  const server = await listen(newServer(), () => arrived.resolve(null), 0)
  const { port } = server.address() as AddressInfo
  const request = get({ port })
  const broken = once(request, 'error')
  await arrived.promise
  await closeServer(server, 10)
  await expect(broken).resolves.toEqual([expect.objectContaining({ code: 'ECONNRESET' })])
})
