import type { SeedEntry } from '../../seed-entry.ts'
import { waiverService } from '../citations/conrad-waiver.ts'
import { greenCardRights } from '../citations/government.ts'
import { boardsOverview } from '../citations/informatics-fellowship.ts'

/** Section J: four ways to work after training. */
export const careerModelsChapter: SeedEntry<'guidePages'> = {
  slug: 'career-models',
  title: 'Four ways to work afterwards',
  order: 10,
  summary:
    'Hybrid, full-time informatics, industry, research: what a week is made of, what each does to balance, and what a visa has to say about it.',
  body: `The fellowship ends and the word "job" turns out to have four meanings. [The career pages](/careers) compare them on the same fields: clinical share, hours, nights and call, remote share, employers, visa. Here is the feel of each. Unless a source is named, these are editorial judgments.

## Hybrid: clinic and informatics

Half a hospitalist and half an associate chief medical information officer (CMIO), say: 0.5 and 0.5, or 0.6 and 0.4. You keep your hands, your patients and your standing with colleagues, and you change the system that they complain about.

**Gives:** variety, credibility, two ways to be useful. **Takes:** two calendars. The clinical half is scheduled to the minute and the informatics half fills whatever is left, evenings included. Most unhappiness in hybrid jobs comes from a split that exists only in the offer letter.

*In writing, before you sign:* which weekdays belong to which half; who covers the clinic during a go-live; what the informatics half delivers in a year; who answers at night.

## Full-time informatics or IT leadership

CMIO, medical director of informatics, vice president of something digital. Days of meetings, design and persuasion; clinical work small or symbolic.

**Gives:** regular days, reach, hybrid or remote weeks in many organizations. **Takes:** patients, and with them some of the reason you began; certification rules on continued practice may matter, so ask your primary board. Stress moves from the pager to the budget.

*Ask:* how many analysts report here, who owns the vendor contract, and what "on call" means for a director during an outage.

## Industry

EHR vendors, device and data companies, start-ups, payers. Product, safety, implementation, research.

**Gives:** freedom of place, often remote work, pay that is not tied to relative value units. **Takes:** the title "doctor" counts for less; teams are reorganized; travel at go-lives. A lay-off is an event in any life. On an employer-sponsored visa it also starts a clock, and how long that clock runs is a question for a lawyer *before* the first day.

*Ask:* does the company sponsor, has it done so for a physician, does it fall under the H-1B cap, and may the work be done from where you live?

## Academic research

A faculty post with grants: methods, evaluation, data, teaching, some clinic.

**Gives:** ideas of your own, students, a calendar that belongs mostly to you. **Takes:** income, and certainty: deadlines cluster and funding ends. Eligibility for particular grants may depend on status; read each call.

*Ask:* how much protected time, for how many years, and what happens when the first grant does not come.

## What a visa says to each

- **Waiver service is full-time clinical work.** It goes with none of the four in its pure form. A hybrid post can break the requirement; the next chapter shows the clash and the ways around it.
- **H-1B** works with all four where the employer files. Employers outside teaching hospitals are more often bound by the cap; ask.
- **Permanent residents** can take any of them.
- **O-1** fits a record in research or industry better than a clinical one; a lawyer can say more.

## Certification later on

Whether informatics certification matters varies by employer; many hybrid and leadership posts name it. The road to it is described under [the pathway](/guide). If you take a job first, ask the board whether any practice route is open to you at that time: the one that was announced ran through 2025.

## Choosing with both eyes

Take the five dimensions and mark, for each model, the one that you would not give up. People rarely regret the model they chose for its ordinary Tuesday. They regret the one they chose for its title.`,
  stages: ['career', 'fellowship'],
  sources: [waiverService, greenCardRights, boardsOverview],
  reviewBy: '2027-11-23',
  covers: [70, 71, 72, 73],
}
