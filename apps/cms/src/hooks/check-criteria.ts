import { collectionProblems, criteriaProblems, readCollectionCriteria } from '@evenkeel/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { indexWithin } from '../listings/published-now.ts'
import type { ProgramCollection } from '../payload-types.ts'
import type { FurtherCheck } from './check-before-publishing.ts'
import { isPublication } from './is-publication.ts'

/** Criteria that the program list does not understand are not published. */
export const checkCriteria: FurtherCheck = async (entry, req) =>
  collectionProblems(await indexWithin(req), entry)

/** Publishes criteria in their one canonical form; what is not understood stays as it was typed, to be mended. */
export const keepCriteriaCanonical: CollectionBeforeChangeHook<ProgramCollection> = async ({
  data,
  originalDoc,
  req,
}) => {
  const text = data.criteria ?? originalDoc?.criteria
  if (typeof text !== 'string' || !isPublication(data, req)) return
  const index = await indexWithin(req)
  if (criteriaProblems(index, text).length === 0) data.criteria = readCollectionCriteria(index, text).query
}
