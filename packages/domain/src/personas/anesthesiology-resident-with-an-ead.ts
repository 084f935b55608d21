import { buildPersona } from './persona.ts'

/** Left most of growth open, and chose a specialty that nobody has rated: the unknowns have to be said, not filled. */
export const anesthesiologyResidentWithAnEad = buildPersona({
  slug: 'anesthesiology-resident-with-an-ead',
  name: 'Anesthesiology resident with an EAD',
  story: 'Works on a spouse’s status, treated unfairly at times, unsure whether informatics is the way out.',
  answers: {
    'hours-carried': 2,
    'free-time-lost': 2,
    'shift-rhythm': 2,
    'left-at-the-end': 3,
    'carried-home': 4,
    'room-for-people': 3,
    'known-ahead': 3,
    appointments: 3,
    'somebody-who-helps': 1,
    'rested-nights': 3,
    'body-and-mind': 3,
    'being-yourself': 2,
  },
  context: {
    stage: 'residency',
    visa: 'ead',
    specialty: 'anesthesiology',
    week: { clinical: 62 },
    nightsPerMonth: 5,
    call: 'in-house',
    stressors: ['discrimination', 'immigration'],
    hardYears: 'unsure',
  },
  ranking: ['well-being', 'control'],
  paths: [{ specialty: 'anesthesiology' }],
})
