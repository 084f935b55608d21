import { estimate, ratingsAt, sourced } from '../../judgment.ts'

/** Emergency medicine: mixed; defined hours, at hard times of day. */
export const emergencyMedicineRatings = [
  ...ratingsAt('pgy-1', {
    time: sourced(
      3,
      'Interns worked 54.3 hours a week on average in figures from 2008, the fewest that we have; many of those hours fall on nights and weekends.',
    ),
    energy: estimate(
      2,
      'Dense hours without pauses, and off-service months that ask for different strength.',
    ),
    control: estimate(
      3,
      'Shifts are known weeks ahead and can be swapped, but they follow no weekly rhythm.',
    ),
    growth: estimate(
      3,
      'Free weekdays help with Step 3 and committees, when you are not sleeping off a night.',
    ),
    'well-being': estimate(2, 'Changing nights and days disturbs sleep, and meals and friends with it.'),
  }),
  ...ratingsAt('later-residency', {
    time: estimate(3, 'Fewer off-service months; nights and weekends stay.'),
    energy: estimate(3, 'Skill brings calm; responsibility for the room replaces it with another load.'),
    control: estimate(3, 'Seniors have some say in the schedule; consulates and exams fit on free weekdays.'),
    growth: estimate(4, 'Weekdays free for committees, and a department full of projects.'),
    'well-being': estimate(2, 'The body clock does not get used to it; recovery has to be planned.'),
  }),
  ...ratingsAt('fellowship', {
    time: estimate(
      3,
      'Weekday projects plus, by our estimate, six to eight shifts a month on evenings and weekends.',
    ),
    energy: estimate(3, 'Two rhythms at once: meetings by day, dense shifts outside of them.'),
    control: estimate(3, 'Shifts can be bid for, but a go-live and a run of nights may collide.'),
    growth: estimate(
      5,
      'Two years meant for learning, in a field where emergency physicians are listened to.',
    ),
    'well-being': estimate(
      3,
      'Fewer nights than in residency; those that remain cost the project day after them.',
    ),
  }),
  ...ratingsAt('career', {
    time: estimate(3, 'Shifts make a small clinical share possible; weekends and holidays come with it.'),
    energy: estimate(
      3,
      'A few shifts a month can refresh; many of them beside a leadership role wear you down.',
    ),
    control: estimate(4, 'A share counted in shifts is easier to move than a clinic.'),
    growth: estimate(4, 'Operational sense and ease with teams are what leadership roles look for.'),
    'well-being': sourced(
      2,
      'In Medscape’s survey 65 % of practicing emergency physicians reported burnout, the highest of all specialties in it; the nights do not stop with training.',
    ),
  }),
]
