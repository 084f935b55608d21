import { createHmac, timingSafeEqual } from 'node:crypto'
import { holds, type PreviewPass, readPass } from '@evenkeel/domain'

/** What a text from an address is: a pass that holds, one that held once, or none of ours. */
export type ReadPass = { readonly pass: PreviewPass } | 'expired' | 'none'

/** Reads 'pass.signature'. Only what was signed with the secret is looked into any further. */
export function readSignedPass(text: string, secret: string, nowMs: number): ReadPass {
  const at = text.lastIndexOf('.')
  const [claims, signature] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)]
  if (!isSame(signature, createHmac('sha256', secret).update(claims).digest('base64url'))) return 'none'
  const pass = readPass(claims)
  if (!pass) return 'none'
  return holds(pass, nowMs) ? { pass } : 'expired'
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
