import { buildPersona } from './persona.ts'

export const choosingBeforeResidency = buildPersona({
  slug: 'choosing-before-residency',
  name: 'Applicant before residency, visa undecided',
  story:
    'Exams nearly done, choosing between family medicine, pediatrics and pathology. Nobody around who has gone this way.',
  answers: {
    'hours-carried': 3,
    'free-time-lost': 4,
    'shift-rhythm': 4,
    'way-to-work': 5,
    'left-at-the-end': 3,
    'carried-home': 3,
    'room-for-people': 3,
    'known-ahead': 4,
    appointments: 3,
    'family-dates': 4,
    'say-in-the-week': 5,
    'time-to-study': 2,
    'closer-to-the-aim': 3,
    'somebody-who-helps': 1,
    'rested-nights': 4,
    'body-and-mind': 3,
    'known-to-somebody': 3,
    'being-yourself': 4,
  },
  context: {
    stage: 'before-residency',
    visa: 'undecided',
    week: { study: 45, other: 10 },
    stressors: ['career', 'money'],
    hardYears: 'two',
    clinicalShareWished: 60,
    settings: ['clinic', 'children', 'data'],
    needs: { time: 'mixed', energy: 'mixed', control: 'good' },
  },
  ranking: ['time', 'control', 'growth'],
  paths: [
    { specialty: 'family-medicine' },
    { specialty: 'pediatrics' },
    { specialty: 'pathology', careerModel: 'hybrid-clinical-informatics' },
  ],
})
