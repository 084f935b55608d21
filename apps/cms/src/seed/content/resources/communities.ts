import type { SeedEntry } from '../../seed-entry.ts'
import { checkedOn } from '../citations/citation.ts'

const base = { kind: 'community', checkedOn, reviewBy: '2027-11-23', covers: [85] } satisfies Partial<
  SeedEntry<'resources'>
>

/** Where people of the field meet. */
export const communities: readonly SeedEntry<'resources'>[] = [
  {
    ...base,
    slug: 'amia',
    name: 'AMIA (American Medical Informatics Association)',
    description:
      'The field’s society. Runs the match for CI fellowships and has working groups and trainee membership.',
    url: 'https://amia.org/',
    order: 310,
  },
  {
    ...base,
    slug: 'himss',
    name: 'HIMSS',
    description: 'Health information and management systems: a large society with chapters by region.',
    url: 'https://www.himss.org/',
    order: 320,
  },
  {
    ...base,
    slug: 'ci-fellows-roadmap',
    name: 'Roadmap for applicants, by CI fellows',
    description: 'Written by fellows for those who come after: what to do at which stage of training.',
    url: 'https://www.acifellows.org/roadmap',
    order: 330,
  },
  {
    ...base,
    slug: 'img-group-at-your-hospital',
    name: 'The IMG group at your hospital',
    description:
      'Many hospitals have one, seldom on a web page. Ask the chief resident; if there is none, two people and a meal are a beginning.',
    url: null,
    order: 340,
    covers: [69],
  },
]
