const MAX_LIMIT = 100
const MAX_DEPTH = 3
const MAX_CONDITIONS = 100
/** Steps into groups and linked entries: with 40 of them in one query the database is busy for 20 seconds. */
const MAX_STEPS = 8
const MAX_SORTS = 5
const MAX_PAGE = 1_000_000
const MAX_NESTING = 12
const MAX_QUERY_CHARACTERS = 16_000

/** A query that asks for more than the cms answers. */
export class TooBroad extends Error {
  override name = 'TooBroad'
}

/**
 * The request's query within the cms's limits: lists of at most 100, links followed at most 3 deep, at most 100
 * conditions, eight of them on what is linked. A list query that the admin sends as a POST (with a method override) is bounded the same way.
 */
export function boundedQuery(
  request: Request,
  body: Uint8Array<ArrayBuffer> | null,
): { search: string; init: RequestInit } {
  const { method, headers } = request
  const { search } = new URL(request.url)
  const isOverride = method === 'POST' && overrides.some((name) => headers.get(name)?.toUpperCase() === 'GET')
  if (isOverride) {
    if (headers.get('content-type') !== 'application/x-www-form-urlencoded') {
      throw new TooBroad('A query in a body has to be form-encoded.')
    }
    const asked = `${search}${search ? '&' : '?'}${new TextDecoder().decode(body ?? new Uint8Array())}`
    return { search: bounded(asked), init: { method: 'GET', headers: withoutBody(headers) } }
  }
  return { search: bounded(search), init: { method, headers, body } }
}

const overrides = ['x-payload-http-method-override', 'x-http-method-override']

function bounded(search: string): string {
  if (search.length > MAX_QUERY_CHARACTERS) throw new TooBroad('This query is too long.')
  const query = new URLSearchParams(search)
  checkKeys([...query.keys()])
  checkSorting(query)
  boundPage(query)
  const limit = Number(query.get('limit') ?? NaN)
  const isWhole = Number.isInteger(limit) && limit >= 1
  const asksForAll = query.has('limit') || query.get('pagination') === 'false'
  if (asksForAll) query.set('limit', String(isWhole ? Math.min(limit, MAX_LIMIT) : MAX_LIMIT))
  if (query.has('depth')) {
    const depth = Number(query.get('depth'))
    query.set('depth', String(Number.isInteger(depth) && depth >= 0 ? Math.min(depth, MAX_DEPTH) : 0))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

function checkKeys(keys: readonly string[]): void {
  // `limit[]=5000` would be read as a limit by Payload and not by us.
  const isList = keys.some((key) => /^(?:limit|depth|page|pagination)\[/.test(key))
  if (isList) throw new TooBroad('Give limit, page, depth and pagination once and plainly.')
  const conditions = keys.filter((key) => key.startsWith('where'))
  if (conditions.length > MAX_CONDITIONS)
    throw new TooBroad(`A query has at most ${MAX_CONDITIONS} conditions.`)
  // Payload reads `where={"or":[...]}` as well; the admin never sends it, and nobody could count it here.
  if (keys.includes('where')) throw new TooBroad('Give conditions as where[field][operator]=value.')
  const steps = conditions.reduce((sum, key) => sum + key.split('.').length - 1, 0)
  if (steps > MAX_STEPS)
    throw new TooBroad(`A query steps into groups and linked entries at most ${MAX_STEPS} times.`)
  const isTooDeep = keys.some((key) => key.split('[').length > MAX_NESTING)
  if (isTooDeep) throw new TooBroad('This query is nested too deeply.')
}

function checkSorting(query: URLSearchParams): void {
  const fields = [...query]
    .filter(([key]) => /^sort(?:$|\[)/.test(key))
    .flatMap(([, value]) => value.split(','))
  const linked = fields.filter((field) => field.includes('.'))
  if (fields.length > MAX_SORTS || linked.length > 1)
    throw new TooBroad(`A list is sorted by at most ${MAX_SORTS} fields, one of them of a linked entry.`)
}

/** A page that cannot be is the first one. */
function boundPage(query: URLSearchParams): void {
  if (!query.has('page')) return
  const page = Number(query.get('page'))
  query.set('page', String(Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1))
}

function withoutBody(headers: Headers): Headers {
  const kept = new Headers(headers)
  for (const name of ['content-type', 'content-length', 'transfer-encoding', ...overrides]) kept.delete(name)
  return kept
}
