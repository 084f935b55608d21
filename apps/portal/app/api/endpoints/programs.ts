import {
  parseCriteria,
  type ResolvedFacet,
  searchAnswer,
  searchAnswerSchema,
  sorts,
  stances,
  tieBreak,
  valuesOf,
} from '@evenkeel/domain'
import type { Endpoint, QueryParameter } from '../endpoint.ts'

/** The program search, with the parameters of the page /programs. */
export const programSearch: Endpoint = {
  path: '/programs',
  name: 'ProgramSearchAnswer',
  summary: 'Search the program listings by the parameters of the page /programs',
  answer: searchAnswerSchema,
  parameters: ({ index }) => [...wordsAndOrder, ...index.facets.flatMap(facetParameters)],
  respond: ({ published, index, parameters }) =>
    searchAnswer(index, parseCriteria(index, parameters), published.asOf),
}

const wordsAndOrder: readonly QueryParameter[] = [
  { name: 'q', description: 'Words to look for.', schema: { type: 'string', maxLength: 100 } },
  {
    name: 'sort',
    description: `Order of the results. ${tieBreak}`,
    schema: { type: 'string', enum: valuesOf(sorts) },
  },
  {
    name: 'page',
    description: 'Page of results; past the last one the last is given, and noted.',
    schema: { type: 'integer', minimum: 1 },
  },
]

function facetParameters({ param, label, help, choices }: ResolvedFacet): QueryParameter[] {
  const meaning = help === undefined ? '' : ` ${help}`
  const words = choices.map((choice) => `${choice.value} (${choice.label})`).join(', ')
  return [
    {
      name: param,
      description: `${label}: any of the given values will do. Values that are not known are ignored and noted.${meaning} Known: ${words || 'none yet'}.`,
      schema: { type: 'array', items: { type: 'string' } },
    },
    {
      name: `${param}-unknown`,
      description: `What to do with listings for which this is unknown: ${label}.`,
      schema: { type: 'string', enum: valuesOf(stances) },
    },
  ]
}
