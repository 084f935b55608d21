import type { AssessmentItem } from '../item.ts'

const dimension = 'control'

/** Planning days and weeks; bending them for immigration appointments, exams and family. */
export const controlItems: readonly AssessmentItem[] = [
  {
    id: 'known-ahead',
    dimension,
    wording: 'How far ahead do you know which days are yours?',
    why: 'Flights home, exam dates and a partner’s plans all depend on it.',
    steps: ['A day or less', 'A few days', 'About a week', 'Two to four weeks', 'More than a month'],
    about: 'how far ahead you know your free days',
  },
  {
    id: 'appointments',
    dimension,
    wording:
      'If a consulate or an immigration office gave you an appointment on a working day, how hard would it be to go?',
    why: 'These dates are rarely yours to choose, and missing one can cost months.',
    steps: ['Impossible', 'Very hard', 'Possible after much asking', 'Mostly easy', 'Easy'],
    about: 'getting free for immigration appointments',
    visas: ['j-1', 'h-1b', 'o-1', 'ead', 'undecided'],
  },
  {
    id: 'family-dates',
    dimension,
    wording: 'If somebody close to you needed you for a day, how hard would it be to get that day free?',
    why: 'It shows how far your week bends when life asks for it.',
    steps: ['Impossible', 'Very hard', 'Possible after much asking', 'Mostly easy', 'Easy'],
    about: 'getting a day free for people close to you',
  },
  {
    id: 'say-in-the-week',
    dimension,
    wording: 'How much say do you have in what your week is made of?',
    why: 'Influence over one’s own work protects people even where the hours are long.',
    steps: ['None', 'Very little', 'Some', 'A good deal', 'Very much'],
    about: 'your say in your week',
  },
]
