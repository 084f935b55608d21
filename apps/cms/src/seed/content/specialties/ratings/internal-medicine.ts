import { estimate, ratingsAt, sourced } from '../../judgment.ts'

/** Internal medicine: steep at first, easing by PGY-3. */
export const internalMedicineRatings = [
  ...ratingsAt('pgy-1', {
    time: sourced(
      2,
      'Interns worked 65.2 hours a week on average in figures from 2008. Ward and intensive-care months lie above an average, nights and weekends included.',
    ),
    energy: estimate(
      2,
      'Sick patients, many handoffs and steady interruptions leave little for study or friends in ward months.',
    ),
    control: estimate(
      2,
      'Blocks are set long ahead and bend little; a free weekday means finding someone to swap.',
    ),
    growth: estimate(
      2,
      'Step 3 and a first committee fit into clinic and elective weeks, hardly into ward months.',
    ),
    'well-being': estimate(
      2,
      'Night float and intensive care cut into sleep; recovery has to be planned for lighter blocks.',
    ),
  }),
  ...ratingsAt('later-residency', {
    time: estimate(
      3,
      'By PGY-3, clinic and elective blocks balance the ward and intensive-care months that remain.',
    ),
    energy: estimate(3, 'You decide more and run less, but you carry the team and its worries.'),
    control: estimate(
      3,
      'Electives can be placed around exams, interviews and consular dates if you ask early.',
    ),
    growth: sourced(
      4,
      'Of the CI fellowships in a survey of directors, 17 of 41 were housed in internal medicine, so mentors are often in your own department.',
    ),
    'well-being': estimate(
      3,
      'Sleep returns between call blocks; board preparation and fellowship applications fall into the same year.',
    ),
  }),
  ...ratingsAt('fellowship', {
    time: estimate(
      4,
      'Informatics keeps weekday hours; the clinical part, often hospitalist shifts or a clinic, adds some weekends.',
    ),
    energy: estimate(
      4,
      'Projects tire differently from wards. Changing between the two in one week takes its own effort.',
    ),
    control: estimate(4, 'Meetings move more easily than patients; only the clinical days are fixed.'),
    growth: estimate(
      5,
      'Two years meant for learning, among fellows who often share your clinical background.',
    ),
    'well-being': estimate(
      4,
      'Regular nights and, in most weeks, whole weekends; go-lives are the exception.',
    ),
  }),
  ...ratingsAt('career', {
    time: estimate(
      3,
      'A hospitalist share comes in long blocks of days, a clinic share in office hours: the mix decides.',
    ),
    energy: estimate(
      3,
      'Inpatient weeks drain, informatics weeks refill; two jobs can also mean two sets of messages.',
    ),
    control: estimate(
      3,
      'You know clinical weeks long ahead, yet cannot leave them for a go-live or a school meeting.',
    ),
    growth: estimate(4, 'Hospitals look for internists who understand both the ward and the system.'),
    'well-being': sourced(
      3,
      'In Medscape’s survey 60 % of practicing internists reported burnout. A smaller clinical share may ease that; we know of no figure for internists in informatics.',
    ),
  }),
]
