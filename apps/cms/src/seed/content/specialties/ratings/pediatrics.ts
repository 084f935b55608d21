import { estimate, ratingsAt, sourced } from '../../judgment.ts'

/** Pediatrics: intense inpatient months at first, moderate to good later, depending on the program. */
export const pediatricsRatings = [
  ...ratingsAt('pgy-1', {
    time: sourced(
      2,
      'Interns worked 67.3 hours a week on average in figures from 2008, the highest of the figures that we have. Winter and intensive-care months are the heaviest.',
    ),
    energy: estimate(
      2,
      'Very sick children and worried parents weigh on you; a warm team carries some of that weight.',
    ),
    control: estimate(
      2,
      'Inpatient blocks are fixed; swapping is easier where the class is large and friendly.',
    ),
    growth: estimate(2, 'Little room beside neonatal and ward months; clinic weeks are the time for Step 3.'),
    'well-being': estimate(
      2,
      'Nights and winter infections wear you down; collegial teams help more than any program on paper.',
    ),
  }),
  ...ratingsAt('later-residency', {
    time: estimate(3, 'Fewer nights and more electives, with call that still depends much on the program.'),
    energy: estimate(3, 'More confidence with families, and supervision as a new task.'),
    control: estimate(3, 'Individual and elective blocks can be placed around exams and appointments.'),
    growth: sourced(
      4,
      'In a survey of directors 7 of 41 CI fellowships were housed in pediatrics, and children’s hospitals offer EHR projects of their own.',
    ),
    'well-being': estimate(3, 'More regular sleep, apart from intensive-care months.'),
  }),
  ...ratingsAt('fellowship', {
    time: estimate(
      4,
      'Weekday project work; the clinical part is often a clinic, urgent care or some hospital shifts.',
    ),
    energy: estimate(
      4,
      'Work on safer dosing or clearer records keeps the sense of purpose without the nights.',
    ),
    control: estimate(4, 'Fixed clinical sessions, flexible days around them.'),
    growth: estimate(
      5,
      'Two years meant for learning, in hospitals that build much of their system themselves.',
    ),
    'well-being': estimate(4, 'Nights become rare; winter surges may still call you to the ward.'),
  }),
  ...ratingsAt('career', {
    time: estimate(
      3,
      'Clinic shares follow office hours; hospital and urgent-care shares bring evenings and weekends.',
    ),
    energy: estimate(3, 'Purpose is high, and so is the pull to do more than was agreed.'),
    control: estimate(3, 'Fewer children’s hospitals mean less choice of place and less room to bargain.'),
    growth: estimate(4, 'Pediatric know-how in informatics is scarce and asked for.'),
    'well-being': sourced(
      3,
      'In Medscape’s survey 59 % of practicing pediatricians reported burnout, in the American Medical Association’s 46.9 %. Neither looks at informatics.',
    ),
  }),
]
