import { estimate, ratingsAt, sourced } from '../../judgment.ts'

/** Pathology: generally strong, from the first year on. */
export const pathologyRatings = [
  ...ratingsAt('pgy-1', {
    time: estimate(
      4,
      'Mostly weekdays by day; surgical pathology stretches them, and call is often from home.',
    ),
    energy: estimate(3, 'A steep climb: much to learn, slowly, with few quick successes.'),
    control: estimate(4, 'Sign-out and conferences set a rhythm that can be planned around.'),
    growth: estimate(4, 'Evenings for Step 3 and for reading; laboratory systems are part of the training.'),
    'well-being': estimate(
      4,
      'Regular nights; sitting long hours and working alone need an answer of their own.',
    ),
  }),
  ...ratingsAt('later-residency', {
    time: estimate(4, 'Daytime services, some call, and electives that you choose.'),
    energy: estimate(4, 'Skill makes the work lighter; board preparation makes it heavier again.'),
    control: estimate(4, 'Electives and clinical-laboratory rotations bend around exams and appointments.'),
    growth: sourced(
      4,
      'Informatics is a rotation, not a hobby, and 6 of 41 CI fellowships in a survey of directors were housed in pathology. Some of them are sought after.',
    ),
    'well-being': estimate(4, 'Sleep and weekends are mostly your own.'),
  }),
  ...ratingsAt('fellowship', {
    time: estimate(5, 'Project work and daytime sign-out fit into the same weekday.'),
    energy: estimate(4, 'Both halves are desk work: varied for the mind, monotonous for the body.'),
    control: estimate(5, 'Sign-out days are known ahead, and little interrupts them.'),
    growth: estimate(
      5,
      'Two years meant for learning, and a board that allows another fellowship beside them.',
    ),
    'well-being': estimate(4, 'Regular hours; seek out people and movement.'),
  }),
  ...ratingsAt('career', {
    time: estimate(
      4,
      'Daytime sign-out and laboratory direction; call for transfusion or frozen sections stays.',
    ),
    energy: estimate(4, 'Few interruptions, with case volume as the pressure.'),
    control: estimate(
      4,
      'Cases can wait until the afternoon; screens can be read from elsewhere where rules allow.',
    ),
    growth: estimate(4, 'Digital pathology opens roles, mostly in larger centers.'),
    'well-being': sourced(
      4,
      'In Medscape’s survey 39 % of practicing pathologists reported burnout, the lowest of the specialties shown here and still more than one in three.',
    ),
  }),
]
