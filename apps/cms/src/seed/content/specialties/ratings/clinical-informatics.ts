import { estimate, ratingsAt, sourced } from '../../judgment.ts'

/** Clinical informatics from the fellowship on; what comes before is the base specialty's to rate. */
export const informaticsRatings = [
  ...ratingsAt('fellowship', {
    time: estimate(
      4,
      'Weekdays from about eight to five; 45 to 55 hours a week by our estimate, more around a go-live. Clinical shifts can fall on evenings and weekends.',
    ),
    energy: estimate(
      4,
      'Curiosity carries you far. Meetings, politics and switching between clinic and projects use it up.',
    ),
    control: sourced(
      4,
      'At UCSF clinical time is at most 20 %, so most of the week is project time that bends around appointments. Ask your program for its own share.',
    ),
    growth: sourced(
      5,
      'The fellowship is 24 months meant for learning, and it leads to the subspecialty exam.',
    ),
    'well-being': estimate(
      4,
      'Regular nights return after residency; a move, a new visa step and a small class can make the start lonely.',
    ),
  }),
  ...ratingsAt('waiver-years', {
    time: sourced(
      3,
      'A Conrad 30 waiver asks for 40 hours a week for 3 years of clinical work. That is a bounded week, unless informatics comes on top of it unpaid.',
    ),
    energy: estimate(
      2,
      'Full clinical weeks in a place short of physicians, with informatics as a second effort.',
    ),
    control: sourced(
      2,
      'Service of 40 hours a week for 3 years ties you to one employer and one place; leaving early is a question for counsel first.',
    ),
    growth: estimate(
      2,
      'Posts of this kind seldom include informatics. Local EHR and data projects keep your skills alive.',
    ),
    'well-being': estimate(
      3,
      'Meaningful work and a foreseeable end, often far from friends, schools and a partner’s work.',
    ),
  }),
  ...ratingsAt('career', {
    time: estimate(
      4,
      'Office hours are the norm; go-lives, global teams and being always reachable are the exceptions to settle beforehand.',
    ),
    energy: estimate(
      3,
      'Influence without authority takes patience, and being the only informaticist takes more.',
    ),
    control: estimate(4, 'Among physicians a flexible job, and partly remote where the employer allows it.'),
    growth: estimate(
      4,
      'Leadership, industry and research are all open; titles and teams differ between employers.',
    ),
    'well-being': estimate(4, 'Sleep and weekends are mostly yours. What remains is the load on the mind.'),
  }),
]
