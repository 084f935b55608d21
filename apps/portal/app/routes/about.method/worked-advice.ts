import { contentKinds, type GuidanceItem, matchGuidance, type Situation } from '@evenkeel/domain'

/** A piece of advice in the example: what editors gave it, and where the rule puts it. */
export interface WorkedAdvice {
  readonly title: string
  readonly priority: number
  readonly helps: string
  readonly place: number | null
}

/** Four pieces of advice for a resident whose time stands lowest. */
export function workedAdvice(): WorkedAdvice[] {
  const order = matchGuidance(items, situation).map(({ item }) => item.slug)
  return items.map(({ slug, title, priority, helps }) => ({
    title,
    priority,
    helps: helps.join(', '),
    place: order.includes(slug) ? order.indexOf(slug) + 1 : null,
  }))
}

const situation: Situation = {
  results: [
    { dimension: 'time', label: 'Time', score: 30, answered: 4, of: 4 },
    { dimension: 'growth', label: 'Growth', score: 65, answered: 3, of: 3 },
  ],
  stage: 'residency',
  visa: 'j-1',
  specialty: null,
  careerModels: [],
  stressors: [],
}

const items = [
  advice({ slug: 'a', title: 'Find a mentor', priority: 58, helps: ['growth'] }),
  advice({ slug: 'b', title: 'Protect a half-day', priority: 50, helps: ['time'] }),
  advice({ slug: 'c', title: 'Learn one skill', priority: 58, helps: ['growth'], effort: 'this-year' }),
  advice({
    slug: 'd',
    title: 'Advice for an H-1B',
    priority: 90,
    helps: ['time'],
    when: { visas: ['h-1b'] },
  }),
]

type Said = Pick<GuidanceItem, 'slug' | 'title' | 'priority' | 'helps'> & {
  readonly effort?: GuidanceItem['effort']
  readonly when?: { readonly visas: GuidanceItem['when']['visas'] }
}

function advice({ effort = 'this-week', when = { visas: [] }, ...said }: Said): GuidanceItem {
  return contentKinds.guidance.parse({
    updatedOn: '2026-11-01',
    body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'Example.' }] }],
    group: 'network',
    stages: ['residency'],
    reviewBy: '2027-11-01',
    effort,
    when,
    ...said,
  })
}
