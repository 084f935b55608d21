import type { SeedEntry } from '../../seed-entry.ts'
import { sponsorExit, sponsorProgram, sponsorRegulations } from '../citations/j-1-sponsor.ts'
import { residentVisas } from '../citations/visa-options.ts'

export const undecided: SeedEntry<'visaStatuses'> = {
  slug: 'undecided',
  name: 'Not decided yet',
  summary:
    'A good place to start. Four questions sort most people, and two of them can be answered before you register for an exam.',
  body: `Nobody has to know the answer when they begin. It helps to know what would decide it.

## Four questions

1. **Could I live at home for two years afterwards, or work in a place short of doctors for three?** If neither is thinkable for your family, the J-1 needs a second look before you sign.
2. **Do I have, or can I get, permission to work that needs no sponsor?** A green card through family, or a spouse's status, changes everything else on this site.
3. **How many programs do I need to be able to apply to?** J-1 opens more doors in residency; H-1B opens fewer, and more of them later.
4. **What do I want to be doing in year seven?** A hybrid or industry role sits badly with waiver years. A clinical life with informatics beside it sits well with them.

## What not to decide by

Do not choose by what a forum said last spring. Fees, payments and windows have moved by court order within days. Choose by the structure, which moves slowly: who sponsors, what is owed afterwards, how free you are to change.

## What to do now

Filter [programs](/programs) once for each status and look at how many say nothing at all: that is the real size of the question. Write to the five that you like best. Then read the [visa pages](/visas) side by side, and take your two best routes, not one, to a lawyer for an hour.`,
  opens: [
    'Time: the choice can wait until programs answer, if you prepare for both routes.',
    'Preparing for the stricter route usually keeps the other one open.',
  ],
  limits: [
    'Some preparations have long lead times: the Statement of Need, exams, savings for a lawyer.',
    'Once you hold a clinical J-1, the two-year rule stays until it is fulfilled or waived.',
  ],
  order: 70,
  sources: [sponsorProgram, sponsorRegulations, sponsorExit, residentVisas],
  reviewBy: '2027-05-23',
  covers: [36],
}
