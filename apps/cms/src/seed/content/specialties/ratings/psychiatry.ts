import { estimate, ratingsAt, sourced } from '../../judgment.ts'

/** Psychiatry: often favorable; the load is emotional more than it is hours. */
export const psychiatryRatings = [
  ...ratingsAt('pgy-1', {
    time: estimate(
      3,
      'Months of medicine and neurology keep ward hours; psychiatry months are shorter, with some night cover.',
    ),
    energy: estimate(3, 'Changing services and heavy stories tire you; supervision is part of the week.'),
    control: estimate(
      3,
      'Off-service months follow other departments’ rules, psychiatry months are steadier.',
    ),
    growth: estimate(
      3,
      'Step 3 fits into psychiatry months; informatics mentors may have to be found outside.',
    ),
    'well-being': estimate(
      3,
      'Some nights and the first encounters with danger and loss; peers and supervisors matter.',
    ),
  }),
  ...ratingsAt('later-residency', {
    time: estimate(4, 'Mostly outpatient days with fixed appointments; call becomes rare.'),
    energy: estimate(3, 'Fewer tasks and deeper conversations: the load changes its kind.'),
    control: estimate(4, 'Appointment books can be blocked weeks ahead, for exams as for consulates.'),
    growth: estimate(
      4,
      'Elective time in the last year suits a project; behavioral-health data is an open field.',
    ),
    'well-being': estimate(4, 'Regular sleep and weekends; keep a place for what you hear.'),
  }),
  ...ratingsAt('fellowship', {
    time: estimate(4, 'Weekday projects and an outpatient or telehealth day; little night work.'),
    energy: estimate(4, 'Systems work balances clinical conversations well.'),
    control: estimate(4, 'Appointments are planned, and so are meetings.'),
    growth: estimate(
      4,
      'Two years meant for learning; as fellowships are housed elsewhere, you may be the only psychiatrist.',
    ),
    'well-being': estimate(4, 'Regular nights, and supervision worth keeping up on your own.'),
  }),
  ...ratingsAt('career', {
    time: estimate(4, 'Outpatient and telehealth shares keep to office hours.'),
    energy: estimate(3, 'The clinical share stays demanding even when it is small.'),
    control: estimate(4, 'A practice by appointment bends around projects and family.'),
    growth: estimate(
      3,
      'Roles in behavioral-health informatics are few so far; general informatics roles are open to you as to others.',
    ),
    'well-being': sourced(
      4,
      'In Medscape’s survey 47 % of practicing psychiatrists reported burnout, lower than in most specialties shown here.',
    ),
  }),
]
