import { z } from 'zod'
import { pluck } from '../frame/typed-record.ts'
import { applicationFacts } from './facts/application-facts.ts'
import { informaticsFacts } from './facts/informatics-facts.ts'
import { requirementFacts } from './facts/requirement-facts.ts'
import { supportFacts } from './facts/support-facts.ts'
import { visaFactsOfPrograms } from './facts/visa-sponsorship-facts.ts'
import { workPatternFacts } from './facts/work-pattern-facts.ts'

/**
 * Every fact that a program listing can state, declared once. The CMS makes its fields from this record, the portal
 * its rows and questions, the facets their options. Order here is order everywhere.
 */
export const programFacts = {
  ...visaFactsOfPrograms,
  ...requirementFacts,
  ...workPatternFacts,
  ...informaticsFacts,
  ...supportFacts,
  ...applicationFacts,
}
export type ProgramFactKey = keyof typeof programFacts

/** The values of all facts of a listing; null means not stated. */
export const programFactsSchema = z.object(pluck(programFacts, 'schema'))
export type ProgramFacts = z.infer<typeof programFactsSchema>
