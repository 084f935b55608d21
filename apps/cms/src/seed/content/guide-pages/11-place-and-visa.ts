import type { SeedEntry } from '../../seed-entry.ts'
import {
  waiverOverview,
  waiverSeason,
  waiverService,
  waiverServiceNote,
  waiverSunset,
  waiverTerms,
} from '../citations/conrad-waiver.ts'
import { greenCardRights } from '../citations/government.ts'
import { sponsorExit } from '../citations/j-1-sponsor.ts'

/** Section K: where the years after training are spent, and the clash between a waiver and a half-time post. */
export const placeAndVisa: SeedEntry<'guidePages'> = {
  slug: 'place-and-visa-in-the-long-term',
  title: 'Place and visa in the long term',
  order: 11,
  summary:
    'Waiver posts rarely come with an informatics department, and a half-and-half contract can break a waiver. How to keep the thread, and what to ask of any offer.',
  body: `Two maps lie over each other: where the informatics jobs are, and where your status lets you work. For some readers they coincide. For a physician with a J-1 behind them they often do not, and this chapter is mostly for that case.

## The clash, stated plainly

A Conrad 30 waiver asks for three years of **full-time clinical service, 40 hours a week**, in a shortage area. The job that an informatics fellow dreams of is **half clinic, half informatics**. Advisers who write about waivers describe the service as direct patient care. Put side by side:

- Contract of 40 clinical hours, informatics in addition and unpaid or paid apart: the service hours are there. Whether the extra work is allowed is a question for your lawyer, because the H-1B petition behind the waiver describes one job.
- Contract of 20 clinical and 20 informatics hours: it looks like the ideal post, and **it can fail the waiver**, with your status depending on it.
- Contract that counts informatics duties as patient care: do not rely on the wording. Get the state's and the lawyer's view in writing.

State rules differ and we have not read them all. Ask the state health department, not the recruiter.

One more open point: whether the Conrad authority covers J-1 status acquired after September 30, 2025 **is not verified**. We have found nothing that settles it. Ask before you plan three years on it.

## What waiver posts often lack, and what they have

Small hospitals seldom have a CMIO, an analyst team or a data warehouse. They do have an EHR, quality measures that somebody has to report, and one overworked person who runs both. That person will be glad of you.

**Use what is there.** Within clinical duties, and in an amount that you can carry: mend an order set, measure a delay, clean a registry, teach the shortcut. Local problems make better stories than imported ones.

**Build a portfolio.** One page a project: problem, baseline, what changed, what you would do differently. No patient data. After three years, six such pages are worth more in an interview than a title.

**Stay visible.** A society working group, a remote course, a yearly conference, a paper with your former fellowship. Ask whether travel for it is allowed and paid.

Keep the promise to yourself that this is practice of informatics, not a second job. If your sleep pays for it, stop.

## If the choice of place is yours

With an H-1B and no waiver duty, or as a permanent resident, you choose, and you can negotiate. Some things matter more than salary:

- **Protected non-clinical time.** A number of half-days, with weekdays attached, and a rule for what happens when the clinic is short. Protected time that anyone can book is not protected.
- **An analyst team.** Ask how many analysts there are and whom they answer to. If you would be the only person who understands the system, you will become its help desk: unpaid, unscheduled, and thanked in the corridor.
- **After-hours expectations.** Who is called when the EHR misbehaves at night? How often did that happen last year? What is it worth? Settle it in the letter.
- **Somebody to learn from.** A first job without a senior informatician within reach is a hard first job.
- **An exit clause you have read.** Notice, repayment, non-compete. A lawyer's hour here is cheap.

## Partner, children, distance

Draw a circle of an hour around each offer. What work is there for your partner, with their papers? Which school, for how many years? Who would come when you are ill? Remote informatics work may widen the circle later; a waiver does not.

## Order of steps

1. In the second year of residency: read [the J-1 page](/visas) and decide together what you can live with.
2. In fellowship, a year before its end: lawyer, list of states, their windows. Many open on October 1; some fill fast.
3. With an offer: the questions above, in writing.
4. In the post: portfolio, people, sleep.
5. A year before the end of the service: the next search, from a position of choice.

This is not legal advice. Its aim is that you arrive at the lawyer with the right questions.`,
  stages: ['fellowship', 'career'],
  sources: [
    waiverOverview,
    waiverSeason,
    waiverTerms,
    waiverService,
    waiverServiceNote,
    waiverSunset,
    sponsorExit,
    greenCardRights,
  ],
  reviewBy: '2027-02-23',
  covers: [74, 75, 76, 77, 78, 79, 80],
}
