import type { CollectionSlug, PayloadHandler, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { roleOf } from '../access/roles.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { today } from '../clock.ts'
import { refusal } from '../http/refusal.ts'
import { csvLine } from './csv-line.ts'
import { exportedColumns } from './exported-table.ts'
import { type ListQuery, listQuery } from './list-query.ts'

const PAGE = 200
const MOST_ROWS = 100_000
const formats = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

type Format = keyof typeof formats

/**
 * A collection's list as a file: what the person who asks may read, as the list on the page is filtered, searched and
 * sorted. It is written while it is read, page by page, and noted in the audit log.
 */
export function exportList(slug: string): PayloadHandler {
  return async (req) => {
    if (roleOf(req.user) === null) return refusal(403, 'Sign in to take a list along.')
    const format = formatOf(req.searchParams.get('format'))
    if (format === null) return refusal(400, 'Say format=csv or format=json.')
    const config = configOf(req, slug)
    const query = listQuery(req, config)
    const { totalDocs } = await req.payload.count({
      collection: config.slug,
      where: query.where,
      trash: query.isTrash,
      overrideAccess: false,
      req,
    })
    if (totalDocs > MOST_ROWS) {
      return refusal(400, `This list has more than ${MOST_ROWS} entries. Filter it and export the parts.`)
    }
    await recordAudit(req, {
      action: 'exported',
      collection: slug,
      title: pluralOf(config),
      detail: {
        format,
        rows: totalDocs,
        ...(query.search === '' ? {} : { search: query.search }),
        where: query.where,
      },
    })
    const pieces = format === 'csv' ? csvPieces(req, config, query) : jsonPieces(req, config, query)
    return new Response(streamOf(pieces), {
      headers: {
        'Content-Type': formats[format],
        'Content-Disposition': `attachment; filename="${slug}-${today()}.${format}"`,
        'Cache-Control': 'no-store',
      },
    })
  }
}

function formatOf(said: string | null): Format | null {
  return said === 'csv' || said === 'json' ? said : null
}

function configOf(
  { payload }: PayloadRequest,
  slug: string,
): SanitizedCollectionConfig & { slug: CollectionSlug } {
  const found = Object.values(payload.collections).find(({ config }) => config.slug === slug)
  if (!found) throw new Error(`There is no collection ${slug}.`)
  return found.config
}

function pluralOf({ labels, slug }: SanitizedCollectionConfig): string {
  return typeof labels.plural === 'string' ? labels.plural : slug
}

async function* documentsOf(
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  { where, sort, isTrash }: ListQuery,
  depth: number,
): AsyncGenerator<Record<string, unknown>> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: slug,
      where,
      sort,
      page,
      limit: PAGE,
      depth,
      draft: Boolean(versions?.drafts),
      trash: isTrash,
      overrideAccess: false,
      req,
    })
    for (const document of docs) yield { ...document }
    if (!hasNextPage) return
  }
}

async function* csvPieces(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  query: ListQuery,
): AsyncGenerator<string> {
  const columns = exportedColumns(config)
  // Spreadsheets take a file for UTF-8 only with this mark.
  yield `\uFEFF${csvLine(columns.map(({ head }) => head))}`
  for await (const document of documentsOf(req, config, query, 1)) {
    yield csvLine(columns.map(({ cell }) => cell(document)))
  }
}

async function* jsonPieces(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  query: ListQuery,
): AsyncGenerator<string> {
  yield '['
  let separator = '\n'
  for await (const document of documentsOf(req, config, query, 0)) {
    yield `${separator}${JSON.stringify(document)}`
    separator = ',\n'
  }
  yield '\n]\n'
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
