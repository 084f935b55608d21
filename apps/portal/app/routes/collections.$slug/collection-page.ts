import {
  type Collection,
  collectionResult,
  pageSize,
  printCriteria,
  programCard,
  remarkWords,
  type SearchIndex,
  withoutUnknowns,
} from '@evenkeel/domain'
import { finderHref } from '../../collections/collection-address.ts'
import { keptWords } from '../../collections/kept-words.ts'

/** Everything that the page of a collection shows, in plain data. `wanted` is the page asked for, from 1. */
export function collectionPage(index: SearchIndex, collection: Collection, wanted: number) {
  const { asked, words, result, unknownKept } = collectionResult(index, collection.criteria, wanted)
  const { total, of, leftOut, page, pages, items } = result
  return {
    collection,
    today: index.today,
    words,
    query: asked.query,
    remarks: [...new Set(asked.notUnderstood.map(remarkWords))],
    total,
    of,
    kept: keptWords(result.unknownKept, total, unknownKept),
    knownOnlyHref: finderHref(printCriteria(index, withoutUnknowns(asked.criteria))),
    leftOut,
    page,
    pages,
    start: (page - 1) * pageSize + 1,
    cards: items.map((listing) => programCard(listing, index.today)),
  }
}

export type CollectionPage = ReturnType<typeof collectionPage>
