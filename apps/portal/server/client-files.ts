import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { entityTag } from '../app/http/entity-tag.ts'
import { forAnHour, immutable } from '../app/http/cache-control.ts'
import { sha256 } from '../app/content/generation-file.ts'
import { Reply } from '../app/http/reply.ts'

/** A file for the browser, ready to send. */
export interface Asset {
  readonly reply: Reply
  readonly etag: string
}

/**
 * Reads the files of the client's build into memory: they are few and small, no path of a visitor ever touches the
 * disk, and each is compressed once. Names begin with '/'.
 */
export async function readClientFiles(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith('.'))
  return new Map(
    await Promise.all(
      files.map(async (path) => {
        const name = `/${relative(folder, path).split(sep).join('/')}`
        return [name, assetOf(name, await readFile(path))] as const
      }),
    ),
  )
}

function assetOf(name: string, body: Buffer): Asset {
  const etag = entityTag([sha256(body)])
  const headers = {
    'content-type': contentTypes[extname(name)] ?? 'application/octet-stream',
    'cache-control': name.startsWith('/assets/') ? immutable : forAnHour,
    etag,
    vary: 'Accept-Encoding',
  }
  return { etag, reply: new Reply(200, headers, body) }
}

const contentTypes: Partial<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
