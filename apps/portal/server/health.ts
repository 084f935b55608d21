import { countEntries } from '@evenkeel/domain'
import { neverStored } from '../app/http/cache-control.ts'
import { Reply } from '../app/http/reply.ts'
import type { Site } from './site.ts'

/** Alive: says so, whatever the content. */
export function healthReply({ version }: Pick<Site, 'version'>): Reply {
  return textReply('text/plain; charset=utf-8', `ok ${version}\n`, 200)
}

/**
 * Ready when there is something to show, however old. Says how old, how much, what was set aside and whether
 * refreshing and keeping work; why not stands in the log, for it names addresses and folders.
 */
export function readinessReply({ store, now }: Pick<Site, 'store' | 'now'>): Reply {
  const published = store.current()
  const { fetchedAt, quarantined, lastError, diskError } = store.status()
  const checks = {
    refresh: lastError === null ? 'ok' : 'failing',
    disk: diskError === null ? 'ok' : 'failing',
  }
  if (!published) return jsonReply({ status: 'no content yet', ...checks }, 503).with({ 'retry-after': '5' })
  const { asOf, content, etag } = published
  const ageSeconds =
    fetchedAt === null ? null : Math.max(0, Math.round((now().getTime() - Date.parse(fetchedAt)) / 1000))
  const counts = Object.fromEntries(
    Object.entries(content.entries).map(([kind, list]) => [kind, list.length]),
  )
  return jsonReply(
    {
      status: 'ready',
      asOf,
      snapshot: etag,
      fetchedAt,
      ageSeconds,
      entries: countEntries(content),
      counts,
      quarantined: quarantined.length,
      ...checks,
    },
    200,
  )
}

function jsonReply(value: unknown, status: number): Reply {
  return textReply('application/json; charset=utf-8', JSON.stringify(value), status)
}

function textReply(type: string, text: string, status: number): Reply {
  return new Reply(status, { 'content-type': type, 'cache-control': neverStored }, Buffer.from(text))
}
