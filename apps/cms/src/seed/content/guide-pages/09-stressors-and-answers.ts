import type { SeedEntry } from '../../seed-entry.ts'
import { noMoonlighting, sponsorTravel } from '../citations/j-1-sponsor.ts'
import { imgChallenges, imgSupport, imgWorkplaceBias } from '../citations/living-and-working.ts'

/** Section I: what weighs on people, and what can be done about it. */
export const stressorsAndAnswers: SeedEntry<'guidePages'> = {
  slug: 'stressors-and-answers',
  title: 'Stressors, and what helps',
  order: 9,
  summary:
    'Appointments, distance, money, adaptation: four burdens that colleagues often cannot see, and four things that lighten them.',
  body: `Some of what weighs on a non-US IMG has nothing to do with medicine and everything to do with the day. It is worth giving each burden its name. What is named can be planned for, and shared.

If you are reading this because things are bad now, go to [help](/help) first. The rest of the page will wait.

## Four burdens

### Immigration appointments and paperwork

Consulates, fingerprints, medical examinations, a travel signature that takes ECFMG 7 to 10 business days. Each falls on a working day and cannot be moved. The hidden part is the watching: of dates, of portals, of news that may change a rule between Tuesday and Friday.

### Distance from family, and time zones

The person you would call is asleep when you come home. A parent's illness becomes a calculation of visas and coverage. Partners and children carry the moves too, and often put their own work aside for a time.

### Money

Support sent home, loans in another currency, application fees, a lawyer, flights that cannot be planned. On a J-1 there is no moonlighting to fill the gap, and a fellow's salary comes at an age at which friends have stopped counting.

### Adaptation and discrimination

A review of studies on IMGs in US training lists communication, culture, finances, distress and racial discrimination among the hurdles. Interview studies report both open and subtle bias at work, and isolation. You did not imagine it. Nor is it the whole story: the same physicians describe strengths that they brought and their hospitals needed.

## Four answers

### Raise visa and legal support in the interview

It is a professional question, and programs that sponsor get it often. Choose the coordinator or a resident for the details and the director for the stance. Sentences that work:

- "Who handles visa matters here, and how many residents on a J-1 or H-1B do you have at the moment?"
- "Does the institution provide or pay for immigration counsel?"
- "If a rule changes during training, how do residents hear about it?"

Listen for a name. "Ask our Ms. Ortiz" is a better answer than "of course we support everyone".

### Ask about absences for immigration

Before you rank, find out whether a visa appointment is vacation, sick time or administrative leave; who covers; how much notice is wanted; and what happens when a visa is delayed abroad. Then use it: give dates early, offer the swap yourself, keep the e-mail. Few listings state this, so it is marked unknown in most of ours, and it is one of the [questions you can send](/programs).

### Use counseling and wellness services

Most institutions have an employee assistance program (EAP) and counseling through GME. Ask three things: is it confidential, who pays, and can I go during working hours? If you fear that care could touch your license or your visa, ask those questions too, of the service and of a lawyer; do not let an unanswered question keep you from care. A physician of your own, found before you need one, is worth more than any tip on this page.

### Build a peer network

Two or three people who have been through it, ideally one a year ahead of you and one who shares your language. Societies such as AMIA and HIMSS have groups for trainees; many hospitals have an IMG circle, and if yours does not, two people and a kitchen table make one. Peers know which form is the hard one, and which supervisor is kind.

## Your own page

Write down, on one sheet: dates that cannot move this year; who covers you; whom to call at two in the morning, here and at home; how much money would let you fly tomorrow; one thing that is yours alone. Give a copy to somebody who loves you.

It will not remove the burden. It takes it out of your head at night, where it weighs most.`,
  stages: ['before-residency', 'residency', 'fellowship', 'career'],
  sources: [imgChallenges, imgWorkplaceBias, imgSupport, sponsorTravel, noMoonlighting],
  reviewBy: '2027-11-23',
  covers: [62, 63, 64, 65, 66, 67, 68, 69],
}
