import { type Criteria, withoutFacet } from '@evenkeel/domain'

/** The criteria with nothing asked of where a program is; back on the first page. */
export function withoutPlace(criteria: Criteria): Criteria {
  return withoutFacet(withoutFacet(criteria, 'state'), 'region')
}
