import type { AssessmentItem } from '../item.ts'

const dimension = 'time'

/** Hours, shift pattern, nights and weekends, call, commute. */
export const timeItems: readonly AssessmentItem[] = [
  {
    id: 'hours-carried',
    dimension,
    wording: 'Think of your last four weeks. How did the number of working or studying hours sit with you?',
    why: 'The same number of hours is too much for one person and fine for another. Your own judgment counts here; the number itself is asked elsewhere.',
    steps: ['Far too many', 'Too many', 'Just at my limit', 'Well manageable', 'Comfortable'],
    about: 'how your hours sit with you',
  },
  {
    id: 'free-time-lost',
    dimension,
    wording: 'How often did nights, weekends or call take free time that you had counted on?',
    why: 'Lost evenings and weekends weigh more than the same hours on a weekday, because family and rest are planned for them.',
    steps: [
      'Several times a week',
      'About once a week',
      'A few times a month',
      'About once a month',
      'Almost never',
    ],
    about: 'free time lost to nights, weekends or call',
  },
  {
    id: 'shift-rhythm',
    dimension,
    wording: 'How regular are the hours at which your days begin and end?',
    why: 'A steady rhythm lets the body and the household adapt. Changing shifts cost time even when the hours are few.',
    steps: [
      'They change all the time',
      'They often change',
      'They change now and then',
      'Mostly regular',
      'Very regular',
    ],
    about: 'how regular your days are',
  },
  {
    id: 'way-to-work',
    dimension,
    wording: 'How much of your day does the way to work and back take from you?',
    why: 'An hour each way is ten hours a week. It is the part of a job that no schedule shows.',
    steps: ['Far too much', 'A lot', 'Some', 'Little', 'Hardly anything'],
    about: 'your way to work',
  },
]
