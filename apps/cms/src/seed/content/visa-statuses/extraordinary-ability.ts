import type { SeedEntry } from '../../seed-entry.ts'
import { visaFees } from '../citations/government.ts'
import { residentVisas } from '../citations/visa-options.ts'

export const extraordinaryAbility: SeedEntry<'visaStatuses'> = {
  slug: 'o-1',
  name: 'O-1 extraordinary ability',
  summary:
    'An employer-sponsored status for people with a record of achievement. A law firm lists it among the options for residents; we have no count of trainees who hold it.',
  body: `O-1 is for people whose record stands out in their field. An immigration law firm names it, beside J-1 and H-1B, as a status under which a hospital can employ a resident. How many residents or CI fellows hold one is not known to us, and we have read no program page that offers it as a matter of course.

## When to think of it

It is worth a conversation with a lawyer if you come with a research record in informatics, data or devices: publications, software that others use, reviewing, invited talks. The same portfolio serves your fellowship application, so the effort is not lost if the answer is no.

## When not to plan on it

Do not build a residency application on O-1 alone. The petition, its cost and its proof rest with the hospital, the deadline with the calendar of the Match. Keep a second route open, and ask the program whether it has ever filed one for a trainee.

## With a J-1 behind you

Whether time in J-1 status limits a move to O-1 is a legal question that depends on your history. We have not sourced it; ask before you assume either answer.`,
  opens: [
    'A route that rests on your own record in research or informatics.',
    'A portfolio that also serves fellowship and job applications.',
  ],
  limits: [
    'The hospital has to file and to argue the case; few programs say publicly that they do.',
    'The proof takes years to build and months to assemble.',
    'What a J-1 history means for it needs a lawyer’s answer.',
  ],
  order: 30,
  sources: [residentVisas, visaFees],
  reviewBy: '2027-05-23',
  covers: [33],
}
