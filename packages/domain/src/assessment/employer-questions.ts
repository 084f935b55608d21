import type { Dimension } from '../frame/dimensions.ts'

/** A question to somebody who offers a post. */
export interface EmployerQuestion {
  readonly key: string
  readonly question: string
}

/**
 * What to ask an employer where a dimension matters. Courteous as they stand; each asks for something that a letter of
 * offer can hold.
 */
const byDimension: Readonly<Record<Dimension, readonly EmployerQuestion[]>> = {
  time: [
    {
      key: 'usual-week',
      question:
        'How many hours does a usual week hold, with notes and messages, and how was it in the last quarter?',
    },
    {
      key: 'nights-and-call',
      question: 'How are nights, weekends and call shared, and does the letter name a most?',
    },
    { key: 'protected-share', question: 'What becomes of the non-clinical share when a colleague is away?' },
  ],
  energy: [
    {
      key: 'analyst-team',
      question: 'How many analysts are there, and would I be the only physician who knows the system?',
    },
    {
      key: 'after-hours',
      question: 'Who is called when the record fails at night, and what follows the next morning?',
    },
    {
      key: 'projects-at-once',
      question: 'How many projects did the last person in this post carry at once?',
    },
  ],
  control: [
    {
      key: 'schedule-ahead',
      question: 'How far ahead is the schedule fixed, and who can change it after that?',
    },
    {
      key: 'leave-for-papers',
      question: 'How is a day for an immigration appointment given, and does it count as vacation?',
    },
    { key: 'remote-days', question: 'Which days can be worked from elsewhere, and is that in the letter?' },
  ],
  growth: [
    { key: 'board-time', question: 'Is there paid time for boards and courses, and how many days a year?' },
    { key: 'decides-what', question: 'Which decisions would be mine, and to whom does this post report?' },
    {
      key: 'sponsorship',
      question: 'Which status do you sponsor, who pays for it, and when does the next step begin?',
    },
  ],
  'well-being': [
    { key: 'counseling', question: 'Which counseling is confidential, and may I go during working hours?' },
    { key: 'after-nights', question: 'What is free after a night of calls, by rule and not by favor?' },
    {
      key: 'who-stayed',
      question: 'How many left this post in the last three years, and may I talk to one who stayed?',
    },
  ],
}

/** What to ask an employer about these dimensions, in their order. */
export function employerQuestionsAbout(dimensions: readonly Dimension[]): EmployerQuestion[] {
  return dimensions.flatMap((dimension) => byDimension[dimension])
}
