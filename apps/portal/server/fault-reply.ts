import { neverStored } from '../app/http/cache-control.ts'
import { faultPage } from '../app/http/fault-page.ts'
import { type Fault, problemOf, problemType } from '../app/http/problem.ts'
import { Reply } from '../app/http/reply.ts'

/** The reply that tells a fault: to programs as a problem document, to people as a page. */
export function faultReply(fault: Fault, path: string, stylesheets: readonly string[]): Reply {
  const forPrograms = path === '/api' || path.startsWith('/api/')
  const body = forPrograms ? JSON.stringify(problemOf(fault, path)) : faultPage(fault, stylesheets)
  const headers = {
    'content-type': forPrograms ? problemType : 'text/html; charset=utf-8',
    'cache-control': neverStored,
  }
  return new Reply(fault.status, headers, Buffer.from(body))
}
