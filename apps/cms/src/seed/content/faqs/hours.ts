import type { SeedEntry } from '../../seed-entry.ts'
import { acgme2023, acgme2025, acgmeQuestions } from '../citations/acgme.ts'
import { ucsfFellowship } from '../citations/informatics-fellowship.ts'
import { hospitalDuties, noMoonlighting, sponsorRegulations } from '../citations/j-1-sponsor.ts'
import { hourReporting } from '../citations/living-and-working.ts'

/** Questions on hours and workload. */
export const hours: readonly SeedEntry<'faqs'>[] = [
  {
    slug: 'fellowship-hours-compared-with-residency',
    question: 'How do hours in a CI fellowship compare with residency?',
    topic: 'hours',
    stages: ['residency', 'fellowship'],
    visas: [],
    answer: `They are shorter and steadier, with one condition: look at the clinical part.

The informatics core is weekday work, about eight to five. Fellowship weeks are usually put at 45 to 55 hours, with peaks at go-lives. That is an **editorial estimate**; we have found no primary source, so take it as an order of size. Residency may reach 80 hours a week averaged over four weeks under ACGME's rules, and inpatient months come nearer to that than clinic months.

The clinical part varies most. An emergency physician may work six to eight shifts a month, some at night (editorial estimate). A hospitalist may have weekends. A pathologist keeps daytime sign-out. Some programs set a ceiling: the one at the University of California, San Francisco says at most 20 percent of time is clinical.

Three questions to a current fellow tell more than any average: How many nights and weekends last month? What did the last go-live week look like? When you protect an afternoon for a project, does it stay protected?

Listings show a program's own figures where it states them. Where it does not, hours are unknown.`,
    sources: [acgme2025, ucsfFellowship],
    changeNote: null,
    order: 10,
    reviewBy: '2027-11-23',
    covers: [87, 54, 55, 57, 58],
  },
  {
    slug: 'can-i-moonlight-on-a-j-1',
    question: 'Can I moonlight on a J-1?',
    topic: 'hours',
    stages: ['residency', 'fellowship'],
    visas: ['j-1'],
    answer: `No. Sponsorship covers one training activity, in one place, for one pay. A university's international office tells its J-1 physicians that moonlighting is forbidden, inside the hospital as well, and that it can end the sponsorship. A large hospital system says the same of any extra shift, paid or unpaid.

That reaches further than a night in another emergency department. Paid chart review, consulting for a software company, a stipend for testing an app: each is a second activity with pay. Ask the training program liaison *before* you say yes, and keep the answer. Unpaid help can be a problem too, if it is work that others are paid for.

What is inside the frame? Whatever your program schedules as training. An informatics elective, a committee that belongs to the residency, a quality project: usually part of the program, and your director can confirm it in a line.

On other statuses ACGME's rules still apply: all moonlighting counts toward 80 hours, and a PGY-1 may not moonlight at all. Whether an H-1B allows a second employer is a question for counsel.`,
    sources: [noMoonlighting, hospitalDuties, sponsorRegulations, acgme2025],
    changeNote: null,
    order: 20,
    reviewBy: '2027-05-23',
    covers: [47, 64],
  },
  {
    slug: 'how-are-hours-averaged',
    question: 'How are work hours averaged?',
    topic: 'hours',
    stages: ['residency', 'fellowship'],
    visas: [],
    answer: `By rotation, not by sliding window. ACGME's questions and answers describe it: the average is taken over four weeks, or over a calendar month, or over the rotation if that is shorter. A rolling average is not accepted. The heavy rotation must comply by itself.

Two examples. Two weeks of intensive care at 84 hours followed by two weeks of clinic at 40: the first rotation breaks the limit, although the four weeks together come to 62. Three weeks at 84 hours and one week of leave: the average is 84, not 63, because leave comes out of both the hours and the weeks.

Averaged are the 80 hours, the one day free in seven, and in-house call every third night at most. **Never averaged** are the 14 hours after 24 hours of in-house call, and the limit of 24 hours of continuous work plus up to four for handoffs and teaching. One breach is a breach.

What counts: time in the hospital, clinical work done at home, care given during at-home call, and all moonlighting. What does not: reading for yourself, and the commute.

Your program may be stricter. Ask for its own policy in writing.`,
    sources: [acgme2025, acgme2023, acgmeQuestions],
    changeNote: null,
    order: 30,
    reviewBy: '2027-09-03',
    covers: [47, 48, 50],
  },
  {
    slug: 'asked-to-under-report-hours',
    question: 'What if my program asks me to under-report hours?',
    topic: 'hours',
    stages: ['residency', 'fellowship'],
    visas: [],
    answer: `You are not the first. In a survey at one institution 124 residents admitted to false entries; the commonest reasons were worry for the program's accreditation and fear of punishment. On a visa the fear weighs more, which is why a calm order of steps helps.

1. **Enter what happened,** the same day, with a plain reason: "stayed for handoff of an unstable patient".
2. **Ask what is meant.** "Could you help me: which entry looks wrong?" Often a form was misread. Sometimes the answer shows that it was no mistake.
3. **Keep your own copy** of the schedule and the entries, without patient data.
4. **Speak to the program director,** then to the GME office or the designated institutional official. They are answerable for the log being true.
5. **Outside the house** ACGME has channels for concerns. Read how each treats your name before you use it.

The limits bind the program, and a true log is how it learns of a rotation that does not work. A false one leaves you without a record when you need it.

We cannot promise that nobody will resent it. Do not carry it alone: tell a peer, a mentor, or a counselor at your EAP. If you fear for your status, an hour with a lawyer of your own helps.`,
    sources: [hourReporting, acgme2025],
    changeNote: null,
    order: 40,
    reviewBy: '2027-11-23',
    covers: [49, 51],
  },
  {
    slug: 'does-at-home-call-count',
    question: 'Does at-home call count toward 80 hours?',
    topic: 'hours',
    stages: ['residency', 'fellowship'],
    visas: [],
    answer: `In part. The time that you spend caring for patients during at-home call counts, whether by telephone, in the record, or in the hospital. Hours in which you are merely reachable do not.

Three further rules apply. At-home call is not bound by the every-third-night limit of in-house call. It may not fall on the one free day in seven: a day with at-home call is not a free day. And it must not be so frequent or so busy that rest becomes impossible; this last one is judged, not counted.

For informatics this matters twice. During residency, a "light" home-call rotation may hold hours that nobody logs: write them down as they happen, ten minutes here and forty there. During fellowship, being the person who is telephoned when the EHR is down can look like nothing on paper. If it is patient care, it counts as above. If it is technical support, ask the program how it treats it, and what happens on the morning after.

The same habit helps with both: log the first call of a night at once, while you still remember when it began.`,
    sources: [acgme2025, acgme2023],
    changeNote: null,
    order: 50,
    reviewBy: '2027-09-03',
    covers: [48, 80],
  },
]
