import type { SeedEntry } from '../../seed-entry.ts'
import { lifeline, physicianSupportLine } from '../citations/living-and-working.ts'
import { sponsorQuestions, stanfordPaperwork } from '../citations/j-1-sponsor.ts'

/** Section L: what a person can do, sorted by how soon. */
export const fiveGroupsOfStrategies: SeedEntry<'guidePages'> = {
  slug: 'five-groups-of-strategies',
  title: 'Five groups of strategies',
  order: 12,
  summary:
    'Start informatics early, guard time, stay ahead of immigration, look after your mind, find your people. For each: this week, this rotation, this year.',
  body: `Advice is cheap when nobody says how long it takes. So each strategy here comes with a time: something for this week, something for this rotation, something for this year. Take one from the group that hurts and one from the group you enjoy. Two are enough.

## 1. Start informatics in residency

You do not need permission to be curious, and a CI fellowship likes evidence that you were.

- **This week:** find out who your EHR's physician champion is, and thank them for one thing.
- **This rotation:** keep a list of frictions, with how often each happens. Offer to be a super user. Sit in on one committee: decision support, documentation, quality.
- **This year:** one workflow project with a before and an after. One skill, learned slowly: SQL to ask questions of data, Python to repeat them, the basics of FHIR to understand how systems talk. Half an hour, three times a week, beats a heroic weekend.

Do not start all of it in intern year. A list of frictions is enough for the hard months.

## 2. Time and boundaries

- **This week:** twenty minutes on the same day, with a calendar. Place four things in order: clinical duty, study, informatics, rest. If rest comes out at zero, move something before the week begins.
- **This rotation:** one protected half-day. Put it where the service is thinnest, tell the people it concerns, and defend it twice. After that it defends itself.
- **This year:** learn three sentences. "Not this month; may I come back to it in April?" "I can do this or that by Friday; which matters more?" "I would like to do it well, and I do not have the hours." Said kindly and early, they cost less than a late apology.

## 3. Immigration

- **This week:** put each expiry date in one list: passport, visa, DS-2019 or approval notice, insurance, license, exams.
- **This rotation:** meet the person at the GME office who handles your papers. Learn what they need and how long it takes. One institution asks for 120 days for a J-1; ECFMG wants a new Statement of Need for a new subspecialty.
- **This year:** see a lawyer once, before you need one. Tell your program director about dates that cannot move, as early as you know them. Directors forgive absences; they dislike surprises.

## 4. Mental health

- **This week:** save the numbers: 988 by call or text; the Physician Support Line, 1-888-409-0141, staffed by volunteer psychiatrists for physicians and trainees, at the hours on its site. Find your EAP's number and write it beside them.
- **This rotation:** choose the one habit that holds the others: a sleep window after nights, a real meal before a shift, a walk without a phone. One.
- **This year:** a physician of your own, a counselor you have met once on a good day, a group of peers that meets. Arrange them while you are well.

If thoughts of death or of not wanting to go on come up, do not wait for the right week. Call or text 988 now, or go to [help](/help).

## 5. Network

- **This week:** write to one person who made this path from a country like yours. Four sentences, one question.
- **This rotation:** ask somebody for twenty minutes on how they work, not for a job.
- **This year:** join one society, AMIA or HIMSS for instance, and one of its groups. Go to one meeting and speak to three people. Become the person a year ahead for somebody else; it is the quickest way to see how far you have come.

## Choosing

Pick by your lowest dimension. *Time* low: group 2. *Energy* or *well-being* low: group 4, and nothing else for a month. *Control* low: group 3. *Growth* low: group 1. *Alone*: group 5, which helps with all of them.

And keep a list of what you have stopped. A strategy that only adds is not one.`,
  stages: ['before-residency', 'residency', 'fellowship', 'career'],
  sources: [sponsorQuestions, stanfordPaperwork, lifeline, physicianSupportLine],
  reviewBy: '2027-11-23',
  covers: [81, 82, 83, 84, 85],
}
