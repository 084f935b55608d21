import type { SeedEntry } from '../../seed-entry.ts'
import { hospitalDuties } from '../citations/j-1-sponsor.ts'
import { imgWorkplaceBias, lifeline, physicianSupportLine } from '../citations/living-and-working.ts'

const everyStage = [
  'before-residency',
  'residency',
  'fellowship',
  'career',
] satisfies SeedEntry<'guidance'>['stages']
const group = 'mental-health'
const reviewBy = '2027-05-23'

/** Sleep, mood and the people who can help; what a low well-being score shows first. */
export const mentalHealth: readonly SeedEntry<'guidance'>[] = [
  {
    slug: 'talk-to-somebody-now',
    title: 'Talk to somebody now',
    group,
    effort: 'this-week',
    helps: ['well-being'],
    stages: everyStage,
    when: { dimensions: [{ dimension: 'well-being', band: 'low' }] },
    priority: 100,
    body: `Your answers describe a hard time. Please let one person know today.

- **In danger, or thinking of ending your life:** call or text **988** (United States, at any hour). Elsewhere: findahelpline.com.
- **A physician to talk to:** Physician Support Line, **1-888-409-0141**, free, staffed by volunteer psychiatrists; see its site for the hours.
- **By text:** HOME to **741741**.
- **Where you work:** your employee assistance program (EAP) or GME counseling.

You do not need the right words. "I am not well, and I would rather not be alone with it" is enough. More on the [help page](/help).`,
    sources: [lifeline, physicianSupportLine],
    reviewBy,
    covers: [68, 84],
  },
  {
    slug: 'find-a-physician-of-your-own',
    title: 'Find a physician of your own',
    group,
    effort: 'this-rotation',
    helps: ['well-being', 'energy'],
    stages: everyStage,
    when: {
      dimensions: [
        { dimension: 'well-being', band: 'low' },
        { dimension: 'well-being', band: 'middle' },
      ],
    },
    priority: 85,
    body: `Not a colleague in the corridor: somebody outside your program, with a chart that is not on your own system if you prefer. Ask GME how residents usually do it and which visits your insurance covers. Book the first visit for a day on which you feel fine. It is easier to go back to a person than to begin with one.`,
    sources: [],
    reviewBy,
    covers: [68, 84],
  },
  {
    slug: 'guard-one-sleep-window',
    title: 'Guard one sleep window',
    group,
    effort: 'this-week',
    helps: ['well-being', 'energy'],
    stages: ['residency', 'fellowship', 'career'],
    when: { stressors: ['sleep'] },
    priority: 80,
    body: `Choose one window that you can keep on most days, four hours at the least, at the same clock time. Dark room, phone in another one, and a line on the door. After a night, eat before you sleep and leave the errands. Do not drive when you could not say what the last street looked like: ask whether your program pays for a ride home, and if nobody knows, take the ride and ask later.`,
    sources: [],
    reviewBy,
    covers: [84, 52],
  },
  {
    slug: 'one-habit-that-holds-the-others',
    title: 'Keep one habit that holds the others',
    group,
    effort: 'this-rotation',
    helps: ['energy', 'well-being'],
    stages: everyStage,
    when: {
      dimensions: [
        { dimension: 'energy', band: 'low' },
        { dimension: 'energy', band: 'middle' },
      ],
    },
    priority: 70,
    body: `When energy runs short, plans for a new life fail by Thursday. Keep one thing: a proper meal before a shift, a walk of twenty minutes without a phone, a call to one friend on Sunday. Let the rest be untidy for a month. Then look again; if energy is still gone after a lighter rotation, see a physician, because tiredness has causes that rest does not cure.`,
    sources: [],
    reviewBy,
    covers: [84, 53],
  },
  {
    slug: 'illness-leave-on-a-j-1',
    title: 'If you need leave on a J-1, tell the liaison early',
    group,
    effort: 'this-week',
    helps: ['well-being', 'control'],
    stages: ['residency', 'fellowship'],
    when: { visas: ['j-1'], dimensions: [{ dimension: 'well-being', band: 'low' }] },
    priority: 78,
    body: `Leave and serious illness are among the things that a J-1 physician's program reports to ECFMG. Told early, that is paperwork which the training program liaison usually does. You need not give a diagnosis to ask what the form requires. Ask in the same conversation how long you can be away and what it does to the end date. Care comes first; the form can follow.`,
    sources: [hospitalDuties],
    reviewBy,
    covers: [68, 35],
  },
  {
    slug: 'when-you-are-treated-unfairly',
    title: 'When you are treated unfairly, write it down and choose a witness',
    group,
    effort: 'this-week',
    helps: ['well-being', 'control'],
    stages: ['residency', 'fellowship', 'career'],
    when: { stressors: ['discrimination'] },
    priority: 82,
    body: `Interview studies with physicians from abroad report bias, open and subtle. It is not your accent that has to improve first. On the same day write what was said, when, and who heard it. Tell one person whom you trust. Then choose, without hurry: a word with the person, the chief resident, the program director, the ombuds office or GME. Ask first, and in writing, how the institution handles a complaint and how it protects the person who makes it.`,
    sources: [imgWorkplaceBias],
    reviewBy,
    covers: [65],
  },
]
