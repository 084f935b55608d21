import type { SeedEntry } from '../../seed-entry.ts'
import { addressChange } from '../citations/government.ts'
import { sponsorArrival } from '../citations/j-1-sponsor.ts'

export const workPermit: SeedEntry<'visaStatuses'> = {
  slug: 'ead',
  name: 'EAD (employment authorization document)',
  summary:
    'Permission to work that rests on another status or a pending application, such as that of a spouse. What it allows and how long it lasts depends on what it rests on.',
  body: `An EAD is a card that proves permission to work. It never stands alone: it rests on something else, for instance J-2 status as the spouse of a J-1 physician, or an application that is waiting for an answer. Two people with the same card can be in very different positions.

## Questions to settle before you apply

- What does my permission rest on, and who else's status does it depend on?
- When does it run out, and does that date fall inside residency?
- Can it be renewed, how long do renewals take at present, and may I work while one is pending?
- Does this program train physicians on an EAD, and has it done so before?

We have not yet read an official source on residency training with an EAD, so this page gives you questions and no verdict. A program's GME office and an immigration lawyer can answer them for your category.

## What it does to balance

Where an EAD works, it gives much of the freedom of a permanent resident for as long as it lasts. Its strain is the date on the card: a renewal in the middle of an intensive care month is a stressor of its own. Put the renewal into your calendar as early as the rules allow, tell the program coordinator the date, and keep copies of everything.

For a J-2 spouse ECFMG adds one limit: the income may not serve to support the J-1 physician.`,
  opens: [
    'Work without an employer’s petition, while the card is valid.',
    'A spouse’s path that does not depend on the spouse’s own sponsor.',
  ],
  limits: [
    'It ends with what it rests on: a spouse’s status, a pending application.',
    'Renewals can fall into training; a gap may mean time off work.',
    'Programs differ in whether they accept it, and seldom say so in public.',
  ],
  order: 50,
  sources: [sponsorArrival, addressChange],
  reviewBy: '2027-05-23',
  covers: [36],
}
