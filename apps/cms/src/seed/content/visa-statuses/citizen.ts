import type { SeedEntry } from '../../seed-entry.ts'
import { citizenGraduates } from '../citations/visa-options.ts'

export const citizen: SeedEntry<'visaStatuses'> = {
  slug: 'citizen',
  name: 'US citizen (US IMG)',
  summary:
    'No visa to sponsor and no waiver to serve. A US citizen who studied medicine abroad is still an IMG and still needs ECFMG certification.',
  body: `A citizen who graduated from a medical school abroad is called a US IMG. Nothing on the visa side limits the choice of program, place or job. What stays are the requirements of an international graduate: ECFMG certification, the exams, and each program's own view of graduation year and US clinical experience.

## Reading this site as a US IMG

As a US citizen you can leave the visa filters alone; everything about [hours](/specialties), the fellowship and [careers](/careers) still applies. Where a listing says nothing on visas, that gap does not concern you, and it will not hold a program back in your results.

## If your family is not in the same position

Many US IMGs have partners or parents abroad. Their papers, not yours, may decide where you can live and when you can travel. The chapters on stressors and on place in the [guide](/guide) are written for you too.`,
  opens: [
    'Every program, place and career model, as far as status goes.',
    'Hybrid and industry roles from the first job on.',
  ],
  limits: [
    'IMG requirements still apply: ECFMG certification, exams, graduation year, US experience.',
    'Family members may have visa limits of their own.',
  ],
  order: 60,
  sources: [citizenGraduates],
  reviewBy: '2027-11-23',
  covers: [36],
}
