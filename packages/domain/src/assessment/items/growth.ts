import type { AssessmentItem } from '../item.ts'

const dimension = 'growth'

/** Room for boards, pending exams, certificates and a later fellowship. */
export const growthItems: readonly AssessmentItem[] = [
  {
    id: 'time-to-study',
    dimension,
    wording: 'How often do you get time for exams, boards or a course, and keep it?',
    why: 'Time that is planned and then taken away does not count. Exams have dates; so do applications.',
    steps: [
      'Almost never',
      'Less than once a month',
      'A few times a month',
      'About once a week',
      'Several times a week',
    ],
    about: 'time for exams and courses',
  },
  {
    id: 'closer-to-the-aim',
    dimension,
    wording: 'How much does what you do now bring you closer to the work that you want?',
    why: 'A hard year that leads somewhere is easier to bear than an easy one that does not.',
    steps: ['Not at all', 'A little', 'Partly', 'A good deal', 'Very much'],
    about: 'how far your present work leads where you want to go',
  },
  {
    id: 'somebody-who-helps',
    dimension,
    wording: 'Is there somebody with experience who helps you on your way?',
    why: 'Mentors open projects, write letters and warn of dead ends. Many international graduates have to find one outside their program.',
    steps: [
      'Nobody',
      'Perhaps somebody',
      'Somebody, now and then',
      'Somebody I can rely on',
      'Several people',
    ],
    about: 'people who help you on',
  },
]
