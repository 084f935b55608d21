import type { SeedEntry } from '../../seed-entry.ts'
import { imgSupport } from '../citations/living-and-working.ts'

const group = 'network'
const reviewBy = '2027-11-23'
const everyStage = [
  'before-residency',
  'residency',
  'fellowship',
  'career',
] satisfies SeedEntry<'guidance'>['stages']

/** Mentors, peers and the people at home. */
export const network: readonly SeedEntry<'guidance'>[] = [
  {
    slug: 'find-somebody-a-year-ahead',
    title: 'Find somebody a year ahead of you',
    group,
    effort: 'this-week',
    helps: ['growth', 'well-being'],
    stages: everyStage,
    when: { stressors: ['career', 'adaptation'] },
    priority: 59,
    body: `A physician who came from abroad, one step further on. Four sentences and one question: who you are, what you admire in their path, what you are deciding, and the question. Most people answer. Later, be that person for somebody else.`,
    sources: [],
    reviewBy,
    covers: [69, 85],
  },
  {
    slug: 'start-a-kitchen-table',
    title: 'Start a kitchen table',
    group,
    effort: 'this-rotation',
    helps: ['well-being', 'energy'],
    stages: ['residency', 'fellowship', 'career'],
    when: {
      dimensions: [
        { dimension: 'well-being', band: 'low' },
        { dimension: 'well-being', band: 'middle' },
      ],
    },
    priority: 72,
    body: `Interview studies with physicians from abroad describe isolation at work. Two colleagues and a meal once a month are a peer group. Set the next date before anybody leaves. No slides, no advice unless asked; begin with "what was hard, what was good". If your hospital has an IMG group, go once before you judge it.`,
    sources: [imgSupport],
    reviewBy,
    covers: [65, 69, 84],
  },
  {
    slug: 'fix-a-call-home',
    title: 'Fix one call home that both clocks can keep',
    group,
    effort: 'this-week',
    helps: ['well-being', 'energy'],
    stages: everyStage,
    when: { stressors: ['separation'] },
    priority: 67,
    body: `Look for the hour in which neither side is asleep or at work, and make one weekly call there as firm as a shift. Send the block's schedule home, so that silence is not mistaken for distance. Agree on one word for "this is urgent, call at any hour", and on who would travel if it came to that.`,
    sources: [],
    reviewBy,
    covers: [63],
  },
  {
    slug: 'ask-how-things-are-done-here',
    title: 'Ask how things are done here',
    group,
    effort: 'this-week',
    helps: ['control', 'energy'],
    stages: ['residency', 'fellowship'],
    when: { stressors: ['adaptation'] },
    priority: 50,
    body: `Much of what tires a newcomer is never taught: how to disagree with an attending, when an e-mail needs an answer, what "interesting" means. Choose a friendly senior and ask one such question a week. "How would you have said that?" is a fine one. You are learning two things at once, a job and a country. Slow is normal.`,
    sources: [imgSupport],
    reviewBy,
    covers: [65, 49],
  },
  {
    slug: 'join-one-society-group',
    title: 'Join one society and one of its groups',
    group,
    effort: 'this-year',
    helps: ['growth', 'well-being'],
    stages: everyStage,
    when: {
      dimensions: [
        { dimension: 'growth', band: 'middle' },
        { dimension: 'growth', band: 'high' },
      ],
    },
    priority: 40,
    body: `AMIA or HIMSS, for instance; ask for the rate for trainees. The group matters more than the society: twenty people who meet on a screen each month will know your name by summer. Offer to take notes. It is the shortest way to be asked for an opinion.`,
    sources: [],
    reviewBy,
    covers: [85],
  },
  {
    slug: 'lend-a-hand-while-you-are-well',
    title: 'You are doing well: set the floor for later',
    group,
    effort: 'this-rotation',
    helps: ['well-being', 'control', 'energy'],
    stages: everyStage,
    when: {
      dimensions: [
        { dimension: 'well-being', band: 'high' },
        { dimension: 'energy', band: 'high' },
        { dimension: 'control', band: 'high' },
        { dimension: 'time', band: 'high' },
      ],
    },
    priority: 30,
    body: `Good months are the time to prepare for others. Choose a physician, meet a counselor once, write your list of dates, put a little money aside, and tell a friend what you are like when you are not all right. Then look round: somebody near you may be at the bottom of their curve.`,
    sources: [],
    reviewBy,
    covers: [69, 84],
  },
]
