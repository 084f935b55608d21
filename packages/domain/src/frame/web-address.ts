import { z } from 'zod'

/** An http or https address of another site: a source or a program's own page. */
export const webAddressSchema = z
  .string()
  .max(500, 'This address is too long: keep it under 500 characters.')
  .refine(isWebAddress, 'Give a full web address that starts with https:// or http://.')

/** True for absolute http(s) addresses with a host and without a user name or password in them. */
export function isWebAddress(text: string): boolean {
  const match = /^https?:\/\/(?<host>[^/?#\s]+)[^\s]*$/i.exec(text)
  const host = match?.groups?.host ?? ''
  return host.includes('.') && !host.includes('@')
}

/** The host without 'www.', as a short name for a source: 'ecfmg.org'. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? address
}
