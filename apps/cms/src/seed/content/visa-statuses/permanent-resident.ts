import type { SeedEntry } from '../../seed-entry.ts'
import { addressChange, greenCardRights } from '../citations/government.ts'

export const permanentResident: SeedEntry<'visaStatuses'> = {
  slug: 'permanent-resident',
  name: 'Permanent resident (green card)',
  summary:
    'The most freedom of any status short of citizenship: USCIS describes a right to live permanently in the country and to work at any legal job of your choosing.',
  body: `A permanent resident may live in the United States permanently and do any legal work for which they are qualified; USCIS notes that some jobs are kept for citizens for security reasons. For the questions on this site that means: no sponsor, no waiver years, no map of shortage areas.

## What stays the same

You are still an international medical graduate. ECFMG certification, the USMLE Steps, graduation-year limits and requests for US clinical experience apply as before. Some programs that cannot sponsor visas are open to you; whether a particular program treats you like any other applicant is for the program to say, and most pages do not say it.

## What changes for balance

Place and employer become choices again. You can weigh a hybrid post against a full-time one, negotiate protected time, or take a lower salary near family, without first asking what it does to your papers. Use that freedom in the interview: ask about [protected informatics time and after-hours expectations](/careers) rather than about sponsorship.

## Duties that remain

Carry the card, keep the status alive by living here, file taxes, and report a new address within 10 days. Before a long stay abroad, for family or for work, ask a lawyer what it does to your residence.`,
  opens: [
    'Any legal job, in any place, clinical or not: hybrid roles and industry included.',
    'No sponsorship question in interviews and no waiver service.',
    'Moonlighting is limited by ACGME and your program, not by a visa.',
  ],
  limits: [
    'IMG requirements of programs still apply: certification, exams, graduation year.',
    'Long stays abroad can put the status at risk; ask first.',
  ],
  order: 40,
  sources: [greenCardRights, addressChange],
  reviewBy: '2027-11-23',
  covers: [34],
}
