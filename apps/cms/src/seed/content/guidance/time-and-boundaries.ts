import type { SeedEntry } from '../../seed-entry.ts'
import { acgme2025, acgmeQuestions } from '../citations/acgme.ts'
import { hourReporting } from '../citations/living-and-working.ts'

const group = 'time-boundaries'
const reviewBy = '2027-11-23'

/** Hours, weeks, and the words that keep them whole. */
export const timeAndBoundaries: readonly SeedEntry<'guidance'>[] = [
  {
    slug: 'weekly-twenty-minutes',
    title: 'Give the week twenty minutes before it begins',
    group,
    effort: 'this-week',
    helps: ['control', 'time'],
    stages: ['before-residency', 'residency', 'fellowship', 'career'],
    when: {
      dimensions: [
        { dimension: 'control', band: 'low' },
        { dimension: 'control', band: 'middle' },
        { dimension: 'time', band: 'middle' },
      ],
    },
    priority: 60,
    body: `Same day, same chair. Place four things in this order: duty, study, informatics, rest. If nothing is left for rest, move something now, while it costs one message. Leave one evening empty on purpose; the week will fill it if it has to.`,
    sources: [],
    reviewBy,
    covers: [82],
  },
  {
    slug: 'protect-one-half-day',
    title: 'Protect one half-day and defend it twice',
    group,
    effort: 'this-rotation',
    helps: ['time', 'control', 'growth'],
    stages: ['residency', 'fellowship', 'career'],
    when: {
      dimensions: [
        { dimension: 'time', band: 'low' },
        { dimension: 'growth', band: 'low' },
      ],
    },
    priority: 58,
    body: `Put it where the service is thinnest and give it a name that others respect: board preparation, project, clinic follow-up. Tell the people whom it touches, and offer something in return. The first two times that it is challenged, hold it kindly. After that it is a fact about you.`,
    sources: [],
    reviewBy,
    covers: [82, 78],
  },
  {
    slug: 'three-ways-to-say-not-now',
    title: 'Three ways to say “not this month”',
    group,
    effort: 'this-week',
    helps: ['time', 'energy', 'control'],
    stages: ['residency', 'fellowship', 'career'],
    when: {
      dimensions: [
        { dimension: 'time', band: 'low' },
        { dimension: 'energy', band: 'low' },
      ],
    },
    priority: 55,
    body: `- "Not this month. May I come back to it in April?"
- "I can do this or that by Friday. Which matters more to you?"
- "I would like to do it well, and this month I cannot."

Each is true, short, and leaves a door open. If you come from a place where refusing a senior is rude, say it as a question of order, not of willingness. An early "later" costs less than a late apology.`,
    sources: [],
    reviewBy,
    covers: [82, 49],
  },
  {
    slug: 'know-both-sets-of-hour-rules',
    title: 'Know ACGME’s rules and your program’s own',
    group,
    effort: 'this-week',
    helps: ['time', 'control'],
    stages: ['residency', 'fellowship'],
    when: { stages: ['residency', 'fellowship'], dimensions: [{ dimension: 'time', band: 'low' }] },
    priority: 62,
    body: `Six numbers are enough: 80 hours a week, one free day in seven, 14 hours after 24-hour call, 24 hours of continuous work and four for handoffs, every third night, eight hours between periods as the aim. Averages go by rotation, never by a sliding window. Your program may be stricter, so ask for its policy. A rule that you know is a sentence that you can say calmly.`,
    sources: [acgme2025, acgmeQuestions],
    reviewBy: '2027-09-03',
    covers: [47, 48, 50],
  },
  {
    slug: 'log-hours-the-same-day',
    title: 'Log hours on the same day, as they were',
    group,
    effort: 'this-week',
    helps: ['time', 'well-being'],
    stages: ['residency', 'fellowship'],
    when: { stages: ['residency', 'fellowship'] },
    priority: 50,
    body: `Two minutes before you leave. Add a plain reason where you stayed longer. In one survey fear was behind most false entries, and juniors made most of them; a false entry hides the rotation from the people who could mend it and leaves you without a record. If somebody asks you to change a true one, ask which part is wrong, and take the question to the director or GME.`,
    sources: [hourReporting, acgme2025],
    reviewBy,
    covers: [51, 49],
  },
  {
    slug: 'place-time-off-on-purpose',
    title: 'Give each free day one purpose',
    group,
    effort: 'this-rotation',
    helps: ['well-being', 'energy', 'time'],
    stages: ['residency', 'fellowship', 'career'],
    when: {
      dimensions: [
        { dimension: 'energy', band: 'low' },
        { dimension: 'energy', band: 'middle' },
      ],
    },
    priority: 48,
    body: `Sleep, a person, or a pleasure: choose one for each free day before the block begins. Errands go on the edge of a working day. A day with a purpose is easier to keep when somebody asks for a swap, and it is remembered as a day, not as a gap.`,
    sources: [],
    reviewBy,
    covers: [52, 53],
  },
  {
    slug: 'settle-after-hours-in-writing',
    title: 'Settle after-hours expectations before you sign',
    group,
    effort: 'this-year',
    helps: ['time', 'control', 'well-being'],
    stages: ['fellowship', 'career'],
    when: { stages: ['fellowship', 'career'] },
    priority: 52,
    body: `Who is called when the EHR fails at night? How often did it happen last year? What follows the next morning, and what is it worth? Put the answers into the letter. Ask too how many analysts there are: a physician who alone understands the system becomes its help desk, without a schedule and without thanks.`,
    sources: [],
    reviewBy,
    covers: [79, 80],
  },
  {
    slug: 'pace-a-hard-year',
    title: 'Treat a hard year as a loan with a term',
    group,
    effort: 'this-year',
    helps: ['energy', 'well-being', 'control'],
    stages: ['before-residency', 'residency', 'career'],
    when: {
      dimensions: [
        { dimension: 'time', band: 'low' },
        { dimension: 'well-being', band: 'middle' },
      ],
    },
    priority: 45,
    body: `Name the month in which it ends. Say aloud what it will cost and who pays with you. Secure a floor before it begins: a physician, one half-day, one person who will notice a change in you. Keep a single thread of what you came for. If the floor breaks, the plan has changed, and you may change it.`,
    sources: [],
    reviewBy,
    covers: [35, 44, 53],
  },
]
