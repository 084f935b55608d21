import type { PayloadRequest } from 'payload'
import { unusable } from '../http/in-one-transaction.ts'
import type { ReaderQuestion } from '../payload-types.ts'

const LONGEST_QUESTION = 200

/** Begins a FAQ for questions of readers, in the words of the oldest, for everybody whom they name. Its id. */
export async function draftFaq(req: PayloadRequest, ids: readonly number[]): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'reader-questions',
    where: { id: { in: [...ids] } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const [first] = docs
  if (!first) throw unusable('These questions are no longer there. Load the page again.')
  const { id } = await req.payload.create({
    collection: 'faqs',
    draft: true,
    data: {
      question: inOneLine(first),
      topic: docs.find(({ topic }) => topic)?.topic ?? undefined,
      stages: distinct(docs.map(({ stage }) => stage)),
      visas: distinct(docs.map(({ visa }) => visa)),
      _status: 'draft',
    },
    depth: 0,
    req,
    overrideAccess: false,
  })
  return id
}

/** A FAQ's question is one line; its address name follows from it. */
function inOneLine({ question }: Pick<ReaderQuestion, 'question'>): string {
  const line = (question ?? '').replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_QUESTION ? line : `${line.slice(0, LONGEST_QUESTION - 1)}…`
}

/** Those that readers named; none at all where one of them named none, since then it is for everybody. */
function distinct<T>(values: readonly (T | null | undefined)[]): T[] {
  const named = values.filter((value) => value !== null && value !== undefined)
  return named.length < values.length ? [] : [...new Set(named)]
}
