import type { User } from '../payload-types.ts'
import type { ReviewWorkOf } from '../review/work-of-reviews.ts'
import { type Answer, type CmsUnderTest, cmsUnderTest } from './cms-under-test.ts'
import { visaFact } from './sample-content.ts'

type Values = Record<string, unknown>

/** A cms with two editors and an advisor, one of the editors being the author of what is reviewed. */
export interface ReviewDesk {
  readonly cms: CmsUnderTest
  readonly author: User
  readonly colleague: User
  readonly advisor: User
  /** Drafts a document, a visa fact unless it is said otherwise, and gives its number. */
  drafted(as?: User, collection?: string, json?: Values): Promise<number>
  /** Saves a change as a draft. */
  edit(id: number, as: User, json?: unknown, collection?: string): Promise<Answer>
  publish(id: number, as: User, collection?: string): Promise<Answer>
  /** Where the entries of somebody's list of reviews lead. */
  work(who: User, list: ReviewWorkOf): Promise<string[]>
}

export async function reviewDesk(): Promise<ReviewDesk> {
  const cms = await cmsUnderTest()
  const author = await cms.person('editor')
  let number = 0
  return {
    cms,
    author,
    colleague: await cms.person('editor'),
    advisor: await cms.person('advisor'),
    async drafted(as = author, collection = 'visa-facts', json = visaFact()) {
      number += 1
      const draft = { ...json, slug: `reviewed-${number}`, _status: 'draft' }
      const made = await cms.ask(`/${collection}?draft=true`, { method: 'POST', as, json: draft })
      if (made.status !== 201) throw new Error(`No draft was made: ${JSON.stringify(made.body)}`)
      return made.body.doc.id
    },
    edit: (id, as, json = { title: 'Edited' }, collection = 'visa-facts') =>
      cms.ask(`/${collection}/${id}?draft=true`, { method: 'PATCH', as, json }),
    publish: (id, as, collection = 'visa-facts') =>
      cms.ask(`/${collection}/${id}`, { method: 'PATCH', as, json: { _status: 'published' } }),
    work: async (who, list) =>
      (await list(cms.payload, { ...who, collection: 'users' })).map(({ href }) => href),
  }
}

/** The address of a document at the desk. */
export function deskAddress(id: number, collection = 'visa-facts'): string {
  return `/admin/collections/${collection}/${id}`
}
