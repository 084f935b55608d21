/**
 * From where a request came. With proxies in front, each adds whom it saw to the end of `X-Forwarded-For`: the entry as
 * many places from the end as there are trusted proxies was written by one of ours. Without any, Next itself notes the
 * address, but believes a sender who does: then this only keeps honest neighbors apart, and the count for the account
 * as a whole has to hold.
 */
export function addressOf(headers: Headers, trustedProxies: number): string {
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim())
  const address = seen.at(-Math.max(1, trustedProxies))
  return address === undefined || address === '' ? 'unknown' : address
}
