import { createHmac } from 'node:crypto'
import { holds, type PreviewPass, printPass, readPass } from '@evenkeel/domain'
import { isSameSecret } from '../from-readers/same-secret.ts'

/** A pass with its signature, as it stands in the address of a preview. */
export function signPass(pass: PreviewPass, secret: string): string {
  const text = printPass(pass)
  return `${text}.${signatureOf(text, secret)}`
}

/** The pass in such a text; null where it is not signed with the secret or does not hold any more. */
export function readSignedPass(text: string, secret: string, nowMs: number): PreviewPass | null {
  const at = Math.max(text.lastIndexOf('.'), 0)
  const claims = text.slice(0, at)
  if (!isSameSecret(text.slice(at + 1), signatureOf(claims, secret))) return null
  const pass = readPass(claims)
  return pass && holds(pass, nowMs) ? pass : null
}

function signatureOf(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}
