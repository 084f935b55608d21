import type { SeedEntry } from '../../seed-entry.ts'
import {
  directorSurvey,
  fellowshipMatch,
  fellowshipOverview,
  matchStudy,
  ohsuFellowship,
  ucsfFellowship,
} from '../citations/informatics-fellowship.ts'

/** Section H: what two years of CI fellowship look like. */
export const theFellowship: SeedEntry<'guidePages'> = {
  slug: 'the-informatics-fellowship',
  title: 'The informatics fellowship from the inside',
  order: 8,
  summary:
    'Weekday core hours, a share of clinic, projects with peaks, and cultures that differ more than the brochures do.',
  body: `A CI fellowship lasts 24 months, which may be spread over up to 48. It is small: a handful of fellows at most, so one person's absence or one director's habits change everything. Ask more questions here than you did for residency, not fewer.

## The week

**Core hours** are those of an office: weekdays, about eight to five. **Weekly hours** are usually put at 45 to 55, with peaks at go-lives. That range is an *editorial estimate*: we have found no primary source for it. If a program states its own figure, the listing shows it and the estimate steps back.

**Clinical work** continues in your base specialty, part-time. This is where weeks differ most:

- An emergency physician may work six to eight shifts a month, evenings and weekends among them (editorial estimate).
- A hospitalist may carry weekends or occasional weeks.
- A pathologist signs out by day and keeps the evenings.

Some programs write a ceiling down. The University of California, San Francisco puts clinical time at no more than 20 percent. Ask for the figure, and for what happened in the last year in which the service was short.

## The projects

Most fellows meet some of each:

- **EHR optimization:** order sets, inboxes, the thousand small frictions.
- **Clinical decision support:** building a rule, and having the courage to retire ten.
- **Analytics and quality:** dashboards, registries, the question behind the measure.
- **Training and workflow redesign:** at the elbow, with people who are tired of change.
- **Documentation efficiency:** templates, team documentation, listening tools.

A good sign is a fellow who can name what they *stopped* doing. A bad sign is a fellow whose project list is the help desk's.

## Two kinds of culture

Some fellowships are **project-heavy**: you learn by delivering, meet executives early, and your calendar belongs to the go-live. Others are **structured and academic**: courses, a degree perhaps, research time, a gentler calendar and a slower arrival in operations. Neither is better. Ask yourself which kind of tired you recover from more easily.

## Two kinds of house

A **large academic center** brings analysts, committees, colleagues in the same year, and politics. A **community institution** brings reach: you may touch the whole system within months, with fewer people to learn from and fewer to hide behind. For a visa holder there is a further difference: a large GME office has done your kind of paperwork before. Ask who has handled the last J-1 or H-1B there, by name.

## Where the work is done

Analysis, documentation and design can be remote. Meetings are hybrid. Go-lives, training and clinic are on site. Before you count on remote days, ask the program *and* the liaison for your visa: sponsorship can be tied to a place of activity.

## Getting in

Applications go through ERAS in the July cycle, at the beginning of the final year of residency. Offers are made through a match that AMIA runs: in 2024 applicants committed by December 5 and saw results on December 16 at noon Eastern time. We found no dates for 2025 and 2026; December is the pattern.

How crowded is it? A study of the 2021 and 2022 matches counted 159 applicants for places at 42 and then 47 programs, and reports that 95 of 104 in its group were matched. That is history about other people. It is not a chance of yours, and we do not compute one.

When directors were surveyed, fellowships in internal medicine were the most numerous among those that answered, with pediatrics, pathology, family medicine and emergency medicine following. They are open to all primary specialties.

## Compared with residency

Fewer hours, fewer nights, more weeks that look alike; more ambiguity, more writing, and an income that is still a trainee's. For most people it is the first time in years that a plan for Saturday holds. Use a part of that for your own papers: the fellowship is also when the [next status](/visas) has to be arranged.`,
  stages: ['fellowship'],
  sources: [fellowshipOverview, ucsfFellowship, ohsuFellowship, fellowshipMatch, matchStudy, directorSurvey],
  reviewBy: '2027-05-23',
  covers: [54, 55, 56, 57, 58, 59, 60, 61],
}
