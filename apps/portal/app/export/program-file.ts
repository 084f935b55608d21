import { redirect } from '@remix-run/node'
import { csvFile } from './csv-file.ts'
import type { FileContext } from './file-content.ts'
import { jsonFile } from './json-file.ts'
import { type RequestedPrograms, requestedPrograms } from './requested-programs.ts'

const formats = {
  csv: { type: 'text/csv; charset=utf-8; header=present', make: csvFile },
  json: { type: 'application/json; charset=utf-8', make: jsonFile },
} as const

/**
 * A file to keep, of the programs that an address asks for. It is made while it is sent, a few programs at a time,
 * so that a hundred thousand of them neither fill the memory nor keep other readers waiting.
 */
export function programFile(format: keyof typeof formats, request: Request, context: FileContext): Response {
  const { pathname, search, searchParams } = new URL(request.url)
  // The server knows by the very path that an answer is not to be held in memory whole.
  if (pathname !== `/programs/export.${format}`) return redirect(`/programs/export.${format}${search}`, 301)
  const requested = requestedPrograms(context, searchParams)
  const { type, make } = formats[format]
  return new Response(inPieces(make({ requested, context })), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${fileName(requested, context)}.${format}"`,
      'X-Robots-Tag': 'noindex',
    },
  })
}

/** 'evenkeel-12-of-52-programs-2026-11-24'. */
function fileName({ listings, of }: RequestedPrograms, { published }: FileContext): string {
  const count = listings.length === of ? `${of}` : `${listings.length}-of-${of}`
  return `evenkeel-${count}-programs-${published.asOf.slice(0, 10)}`
}

const textsInPiece = 8

function inPieces(texts: Generator<string, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      const piece: string[] = []
      while (piece.length < textsInPiece) {
        const next = texts.next()
        if (next.done) break
        piece.push(next.value)
      }
      if (piece.length > 0) controller.enqueue(encoder.encode(piece.join('')))
      else controller.close()
    },
    cancel() {
      texts.return(undefined)
    },
  })
}
