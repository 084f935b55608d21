import type { AssessmentItem } from '../item.ts'

const dimension = 'energy'

/** Emotional and mental load, and what is left for learning, hobbies and people. */
export const energyItems: readonly AssessmentItem[] = [
  {
    id: 'left-at-the-end',
    dimension,
    wording: 'When an ordinary day is over, how much strength is left for something that you like?',
    why: 'What is left at the end of the day decides whether there is a life beside the work.',
    steps: ['None', 'Very little', 'Some', 'A good amount', 'Plenty'],
    about: 'the strength left after a day',
  },
  {
    id: 'carried-home',
    dimension,
    wording: 'How often does something from the day go home with you and keep you from letting go?',
    why: 'Worry about patients, mistakes or conflicts uses strength outside working hours too.',
    steps: ['Every day', 'Most days', 'Some days', 'Rarely', 'Almost never'],
    about: 'what you carry home',
  },
  {
    id: 'room-for-people',
    dimension,
    wording:
      'In the last four weeks, how often did you feel like meeting somebody or learning something for its own sake?',
    why: 'Wish and strength for people, hobbies and learning are an early sign, in both directions.',
    steps: ['Never', 'Once or twice', 'About once a week', 'Several times a week', 'Nearly every day'],
    about: 'room for people and for learning',
  },
]
