import type { RequestHandler } from 'express'
import { pathOf } from './gate.ts'

/** One line a request: method, path, status, milliseconds. Never a query, a body, an address of a person. */
export function accessLog(log: (line: string) => void): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now()
    response.on('close', () => {
      const ms = Math.round(performance.now() - startedAt)
      const status = response.writableFinished ? response.statusCode : 'gone'
      log(`${request.method} ${loggable(pathOf(request))} ${status} ${ms}ms`)
    })
    next()
  }
}

/** Nobody writes lines of their own into the log. */
function loggable(path: string): string {
  return path.slice(0, 200).replace(/[^\x21-\x7e]/g, '?')
}
