import type { SeedEntry } from '../../seed-entry.ts'
import { fellowshipOverview } from '../citations/informatics-fellowship.ts'
import { imgChallenges, imgSupport } from '../citations/living-and-working.ts'

/** Section A: who this is for, four stages, four influences. */
export const theFrame: SeedEntry<'guidePages'> = {
  slug: 'where-this-guide-starts',
  title: 'Where this guide starts',
  order: 1,
  summary:
    'Clinical informatics is called lifestyle-friendly. For a physician who needs a visa, that sentence leaves out the years before it comes true.',
  body: `Ask around and you will hear that clinical informatics (CI) is a good field for people who want a life beside their work. There is truth in it. There is also a long road before it, and for a graduate from abroad that road has tolls that others do not pay. This guide is about the whole road.

## Whom it is for

You finished, or will finish, medical school outside the United States; you are not a US citizen; and you would like to end up in clinical informatics. The literature has several names for you: non-US IMG, foreign medical graduate, foreign national medical graduate, non-US-citizen IMG. We write "non-US IMG" and the [glossary](/glossary) keeps the others.

If you are a US citizen who studied abroad, a US IMG, most of this applies to you except the visa chapters.

One thing to settle at once: CI is not a residency. It is a fellowship in a subspecialty, and nobody matches into informatics from medical school. You choose a base specialty first and live in it for years, which makes that choice the largest single decision about your balance.

## Four stages

Everything on this site is sorted by where in life it happens.

- **Before residency:** exams, certification, applications, the first visa decision.
- **Residency:** the hardest hours, the least control, and the years in which informatics habits begin.
- **Fellowship:** two years of project work with some clinic.
- **Career:** waiver years for some, then a mix of clinic, informatics, industry or research.

A rating without a stage misleads. The same person can have little time in the first year of residency, a good deal in fellowship, and little again in a remote waiver post. So our profiles show a trajectory and never a single number.

## Four influences

Beside the work itself, four things bend the balance of a non-US IMG.

1. **Visa.** It decides which programs can take you, what else you may earn, when you may travel, and where your first job can be.
2. **Relocation.** A new place two or three times in a decade, each time without the friends who know how to help.
3. **Cultural adaptation.** Learning medicine's habits and a country's habits at once. Interview studies of physicians from abroad describe two learning curves climbed together, and isolation at work while climbing them.
4. **Career uncertainty.** Not knowing in which state, in which role and for how long you will be allowed to stay.

None of the four is a personal failing. Each has a part that you can plan and a part that you can only name. The chapters separate the two.

## How to read it

Read the chapters in order if you are two or more years from applying. If you are in the middle of it, start where it hurts: [hours](/specialties), [visas](/visas), [careers](/careers), or, if sleep and mood have gone, [help](/help) first and everything else later.

Statements about rules, dates and figures carry their source below, with the day on which we looked. Where we judge rather than cite, we write "editorial estimate". Where nobody has told us, we write "unknown", and we leave it unknown.

This guide is not legal, immigration or medical advice. It can show you what to ask; a GME office, an immigration lawyer and a physician of your own can answer for your case.`,
  stages: ['before-residency', 'residency', 'fellowship', 'career'],
  sources: [fellowshipOverview, imgSupport, imgChallenges],
  reviewBy: '2027-11-23',
  covers: [1, 2, 3, 4],
}
