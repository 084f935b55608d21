import type { SeedEntry } from '../../seed-entry.ts'
import { directorSurvey, fellowshipOverview } from '../citations/informatics-fellowship.ts'
import { burnoutReport, hoursBySpecialty } from '../citations/living-and-working.ts'

/** Section F: seven profiles in words, and three questions. */
export const choosingABaseSpecialty: SeedEntry<'guidePages'> = {
  slug: 'choosing-a-base-specialty',
  title: 'Choosing a base specialty',
  order: 6,
  summary:
    'You will live in it for years before informatics, and often beside informatics afterwards. What each asks and gives, and three questions that decide.',
  body: `Any ABMS primary specialty can lead to a CI fellowship. So the base specialty need not be chosen for the fellowship's sake, and should not be chosen against your own nature. [The profiles](/specialties) put seven side by side on the same fields. Here they are in words. **Conditions vary by program: a program's own stated fact outweighs anything that we say of its specialty.**

## Seven sketches

The leanings below are editorial estimates.

- [Internal medicine](/specialties/internal-medicine). The broadest way in, and the department that housed most fellowships in one survey of directors. Busy wards, intensive care, night float, a hard first year. Moderate overall, better by the third year when electives come.
- [Pediatrics](/specialties/pediatrics). A common route, often collegial, with strong EHR work at children's hospitals. Call varies a great deal, and inpatient months are intense. Moderate to good, depending on the program.
- [Family medicine](/specialties/family-medicine). Continuity clinic, outpatient days, a more predictable week. Obstetrics and inpatient blocks can bring heavy call. Often friendly in the later years.
- [Pathology](/specialties/pathology). Structured days, few emergencies, and the closest daily contact with data through the laboratory. Some fellowships see fewer pathologists and may look twice; much of the day is at a desk. Strong overall.
- [Psychiatry](/specialties/psychiatry). A humane call structure in many programs and fewer acute crises; behavioral-health informatics is growing. The emotional load is real, and nights do exist. Often favorable.
- [Emergency medicine](/specialties/emergency-medicine). Shifts that end, nothing carried home, defined time off. In exchange nights, weekends, holidays and a body clock that never settles. Mixed, and very personal.
- [Anesthesiology](/specialties/anesthesiology). We show sourced figures and no rating. No guidance yet is the honest state.

## What the figures say, and do not

Two sets of numbers circulate. AMA FREIDA figures as of 2008 put the average first-year week at 54 hours in emergency medicine, 63 to 65 in family and internal medicine, and 67 in pediatrics. They are old. And in a 2023 survey of *practicing* physicians, not residents, the share who reported burnout ran from 39 percent in pathology through 47 in psychiatry to 65 in emergency medicine. They describe other people at another stage. Use both to ask better questions, not to choose.

## Three questions that decide

**Could I carry a very hard year, or two, if the career behind it is better?** Be concrete. A hard year in which a parent falls ill, a visa is renewed and an exam is open is not the same as a hard year. Look at the trajectory on the profile, find its lowest point, and picture an ordinary Thursday there. If the answer is yes, write down what must stay alive through it: sleep above some number, one evening, one person.

**Do I want to keep clinical work, or move to IT and leadership?** A mix of 0.6 clinical and 0.4 informatics is common talk. If that is you, choose a specialty whose *attending* life you like part-time: shifts and clinics divide well, inpatient weeks less so. If you mean to leave the bedside, a specialty with shorter, steadier training may serve you better. And if waiver years lie ahead, they will be clinical: choose something that you can do full-time for three years without resentment.

**Which patients and settings give me energy?** Children, laboratories, conversation, crisis, long acquaintance. Informatics will use whatever you know from the inside. People who chose a specialty only for its hours tend to count hours.

## Then test the answer

- Compare two profiles and read only the differences.
- Ask a resident in each: *what did last week take from you, and what did it give back?*
- Check the [programs](/programs) that can sponsor you in each. A specialty with three possible programs is a different choice from one with forty.
- Sleep on it in the literal sense. Decide on a day that did not follow a night shift.

A choice made for your own reasons survives a bad month better than one made for a table.`,
  stages: ['before-residency'],
  sources: [fellowshipOverview, directorSurvey, hoursBySpecialty, burnoutReport],
  reviewBy: '2027-11-23',
  covers: [37, 38, 39, 40, 41, 42, 43, 44, 45, 46],
}
