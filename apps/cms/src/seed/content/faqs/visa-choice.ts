import type { SeedEntry } from '../../seed-entry.ts'
import { greenCardRights } from '../citations/government.ts'
import { californiaDocket, firstCircuitOrder, proclamation11069 } from '../citations/h-1b-payment.ts'
import { sponsorExit, sponsorRegulations, stanfordPaperwork } from '../citations/j-1-sponsor.ts'
import { residentVisas, trainingVisas } from '../citations/visa-options.ts'

/** Questions on which status to head for. */
export const visaChoice: readonly SeedEntry<'faqs'>[] = [
  {
    slug: 'j-1-or-h-1b',
    question: 'J-1 or H-1B: which should I aim for?',
    topic: 'visa',
    stages: ['before-residency', 'residency'],
    visas: ['j-1', 'h-1b', 'undecided'],
    answer: `It depends on which limit you can live with, and on who offers you what.

**J-1** is the usual status in residency. ECFMG sponsors it, so more programs can take part. What is owed comes afterwards: two years at home, or a waiver, which commonly means three years of full-time clinical work in a shortage area. No moonlighting, and generally no more than seven years of clinical training.

**H-1B** needs an employer that files the petition. Fewer residencies do, more fellowships and jobs do. It carries no home-country rule of its own, so a hybrid or industry role is easier to reach later. Fees and lotteries around it have been moving.

A way to decide: picture year seven. If it holds a waiver post you could like, J-1 keeps more doors open now. If it holds a half-and-half job in a particular city, look hard for H-1B. If you cannot picture it yet, apply to both kinds and let real offers answer.

Ask each program about residency *and* fellowship; the answers can differ in the same hospital. And take your own history, earlier visas included, to an immigration lawyer before you sign.`,
    sources: [trainingVisas, sponsorRegulations, sponsorExit, residentVisas],
    changeNote: null,
    order: 10,
    reviewBy: '2027-05-23',
    covers: [26, 30, 31, 32],
  },
  {
    slug: 'do-h-1b-filings-mean-sponsorship',
    question: 'A hospital has hundreds of H-1B filings. Does that mean its residency sponsors H-1B?',
    topic: 'visa',
    stages: ['before-residency', 'residency'],
    visas: ['h-1b'],
    answer: `No. The public numbers count an *employer*: attending physicians, researchers, engineers and administrators in one sum. Whether residents or fellows are among them is decided elsewhere, usually by the GME office.

Two cases from our own data show how far apart the two can be. One institution had 339 initial approvals in a fiscal year, no labor condition application under a trainee's title in the quarter that we read, and a policy of J-1 only for its trainees from international schools. Another had a far smaller count of approvals and says on its page that it does sponsor H-1B.

Labor condition applications with titles such as resident or fellow are better evidence. They are still applications: not approvals, not a policy, and not a promise about next year.

So we keep three things apart on every listing: what the program states, what its institution's policy is, and filings seen, with the year and the source. Only the first two can answer a filter on sponsorship. If both are empty, write to the coordinator: "Does your program sponsor H-1B for residents who match in this cycle, and is that the program's or the institution's decision?"`,
    sources: [stanfordPaperwork],
    changeNote: null,
    order: 20,
    reviewBy: '2027-05-23',
    covers: [24, 90],
  },
  {
    slug: 'what-about-the-100000-payment',
    question: 'Do hospitals have to pay $100,000 for a new H-1B?',
    topic: 'visa',
    stages: ['before-residency', 'residency', 'fellowship', 'career'],
    visas: ['h-1b', 'undecided'],
    answer: `As of November 23, 2026 two courts have ruled against carrying the payment out, and the proclamation behind it remains on paper until September 21, 2027. We cannot tell you what an office will ask for on the day when your petition is filed.

The steps, each dated on the [visa pages](/visas):

- September 19, 2025: a proclamation asks for $100,000 with new petitions for people abroad without a valid H-1B visa.
- October 20, 2025: USCIS says that amendments, extensions and changes of status inside the country are not meant.
- June 8, 2026: a court in Massachusetts vacates the guidance; on July 24 the First Circuit refuses to suspend that ruling.
- September 18, 2026: the proclamation is extended.
- September 30, 2026: a court in California orders a second vacatur.

We found nothing later, and nothing that says whether an appeal is pending. It may change within days.

For you it means: ask programs whether they are filing H-1B petitions for people abroad *this* season, and who would bear a payment if it came back. Keep a second route open.`,
    sources: [firstCircuitOrder, proclamation11069, californiaDocket],
    changeNote: null,
    order: 30,
    reviewBy: '2026-12-23',
    covers: [31],
  },
  {
    slug: 'is-o-1-possible-for-a-trainee',
    question: 'Is O-1 an option for a resident or fellow?',
    topic: 'visa',
    stages: ['before-residency', 'residency', 'fellowship'],
    visas: ['o-1', 'undecided'],
    answer: `Possibly. A law firm that advises hospitals lists O-1 beside J-1 and H-1B as a status under which a hospital can employ a resident. We have read no program page that offers it as routine, and we know of no count of trainees who hold one. So we cannot tell you how usual it is.

O-1 rests on a record that stands out: publications, software or data sets that others use, reviewing, prizes, invited talks. A researcher in informatics who comes to residency late may have one. A recent graduate seldom does; that is our judgment, not a rule.

If you want to try, do three things early. Ask an immigration lawyer to look at your record with an honest eye. Ask the program whether its institution has filed an O-1 for a trainee before, and who would pay. And ask what any time that you spent in J-1 status means for it; we have not sourced an answer.

Do not apply on O-1 alone. The calendar of the Match does not wait for a petition. Prepare J-1 or H-1B alongside.`,
    sources: [residentVisas],
    changeNote: null,
    order: 40,
    reviewBy: '2027-05-23',
    covers: [33],
  },
  {
    slug: 'should-i-wait-for-a-green-card',
    question: 'My green card may come in a few years. Should I wait for it before residency?',
    topic: 'visa',
    stages: ['before-residency'],
    visas: ['permanent-resident', 'ead', 'undecided'],
    answer: `We cannot answer this for you. These are the things that weigh on each side.

**For waiting:** a permanent resident may do any legal work of their choosing, according to USCIS. No sponsorship, no waiver years, a hybrid post from the first day. If the date is near and firm, that freedom is large.

**Against waiting:** many programs look at the year of graduation, and each year that passes can rule some of them out. Waiting lines for green cards move, in both directions. And clinical skill fades without practice.

**In between:** some people may work on an EAD while an application is pending. Whether yours allows residency training, and whether a given program accepts it, has to be asked; we have not sourced a general answer.

Before you take a J-1 in the meantime, ask one question of a lawyer: what would the two-year home-country rule do to my pending case? That rule stays with you until it is fulfilled or waived, however the case goes.

Write both timelines down, year by year, with your graduation year in them. Filter [programs](/programs) by their graduation limit to see what waiting would cost.`,
    sources: [greenCardRights, sponsorExit],
    changeNote: null,
    order: 50,
    reviewBy: '2027-05-23',
    covers: [34, 36],
  },
]
