import type { SeedEntry } from '../../seed-entry.ts'
import { workHourRules } from '../citations/acgme.ts'
import { noMoonlighting } from '../citations/j-1-sponsor.ts'
import { hourReporting, imgChallenges } from '../citations/living-and-working.ts'

/** Section G: the limits, how they are averaged, and how to live with them. */
export const workHours: SeedEntry<'guidePages'> = {
  slug: 'work-hours',
  title: 'Work hours: the rules and how to use them',
  order: 7,
  summary:
    'What ACGME limits, how averages are taken, why honest logs protect you, and how to spend the time that is left.',
  body: `ACGME speaks of *clinical and educational work hours*; many people still say duty hours. The rules below are from its Common Program Requirements, under the 2025 numbers with the older ones beside them. Your program may be stricter. Know both sets.

## The limits

- **80 hours a week,** averaged over four weeks (6.20, formerly VI.F.1). Time in the hospital, clinical work done at home and all moonlighting count.
- **One day in seven free** of every clinical, educational and administrative duty, averaged over four weeks, with no at-home call on it (6.21.b).
- **Eight hours** between scheduled periods are the expectation (6.21): a "should", not a "must".
- **Fourteen hours** free after 24 hours of in-house call (6.21.a). The clock starts when you leave. Never averaged.
- **24 hours** of continuous scheduled clinical work at most (6.22), plus up to four for handoffs and teaching, without new patients. Those four count toward the 80. Never averaged.
- **In-house call** no oftener than every third night, as an average of four weeks (6.27).
- **Night float** stays within the 80 hours and the free day (6.26).
- **At-home call** counts while you care for patients. It escapes the third-night rule, but it has to leave the free day and enough rest (6.28).
- **Moonlighting** counts; a PGY-1 may not do any (6.25). On a J-1 nobody may, in any year.

You may stay longer for one patient on your own initiative, rarely; the hours still count (6.23). Some review committees may allow up to 88 hours for a rotation (6.24). Ask whether yours has.

## How averages are taken

By rotation, according to ACGME's questions and answers: four weeks, or a calendar month, or a shorter rotation by itself. A rolling average does not do. The heavy rotation has to comply by itself: two weeks of 84 hours in intensive care are not repaired by two weeks of clinic at 40. Leave comes out of both sides: three weeks of 84 hours and one week off is 84, not 63.

## The pressure to do more

Many physicians from abroad feel an extra push; this paragraph is our own judgment. The push is to prove that the program chose well, never to be the one who leaves first, to say yes because a visa seems to hang on it. It is understandable. It is also how people become ill. Your contract has the same hours as everybody's, and no line in a visa asks for more than your program does.

## Log what happened

In a survey at one institution, 124 residents admitted having entered false hours. The main reasons were worry for the program's accreditation and fear of punishment, and juniors did it most. We understand the fear. Still:

- A false log hides the rotation that needs mending, from the only people who could mend it.
- It leaves you without a record if you fall ill or make an error after a long night.
- The limits bind the program. Reporting a breach is how the system is meant to learn of it.

Enter the hours the same day. Note the reason in one plain sentence: "stayed for handoff of a deteriorating patient". If somebody asks you to change a true entry, say that you would like to talk to the program director or the GME office about it, and do so. The designated institutional official, the DIO, and ACGME's own channels exist for the next step.

## Use time off on purpose

Free days vanish into laundry and e-mail. Before each block, place three things: sleep, one person, one thing you enjoy. Then paperwork. A day that is planned for rest is also easier to defend when somebody asks you to swap.

## It is a long career

Thirty years or more follow residency. Nobody will remember the note that you finished at midnight; you will remember whether you still liked the work. Pace is not a lack of ambition. It is how ambition lasts.`,
  stages: ['residency', 'fellowship'],
  sources: [...workHourRules, noMoonlighting, hourReporting, imgChallenges],
  reviewBy: '2027-09-03',
  covers: [47, 48, 49, 50, 51, 52, 53],
}
