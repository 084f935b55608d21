import type { SeedEntry } from '../../seed-entry.ts'
import { checkedOn } from '../citations/citation.ts'

const instrument = { kind: 'instrument', checkedOn, reviewBy: '2027-11-23', covers: [9] } satisfies Partial<
  SeedEntry<'resources'>
>
const reference = { kind: 'reference', checkedOn, reviewBy: '2027-11-23' } satisfies Partial<
  SeedEntry<'resources'>
>

/** Validated instruments, named and never copied, and things worth reading elsewhere. */
export const instrumentsAndReferences: readonly SeedEntry<'resources'>[] = [
  {
    ...instrument,
    slug: 'who-5',
    name: 'WHO-5 Well-Being Index',
    description:
      'Five questions on the last two weeks, used worldwide. We name it because it was tested, which the ratings on this site were not.',
    url: null,
    order: 410,
  },
  {
    ...instrument,
    slug: 'well-being-index',
    name: 'Well-Being Index (Mayo Clinic)',
    description:
      'A short, anonymous self-assessment with versions for physicians and for residents and fellows. Your hospital may offer it.',
    url: 'https://www.mayo.edu/research/centers-programs/program-physician-well-being/mayo-clinic-approach/mayo-clinic-well-being-index',
    order: 420,
  },
  {
    ...instrument,
    slug: 'stanford-professional-fulfillment-index',
    name: 'Stanford Professional Fulfillment Index (PFI)',
    description:
      'Measures fulfillment and burnout in physicians. Look for it through your institution’s wellness office.',
    url: null,
    order: 430,
  },
  {
    ...instrument,
    slug: 'mini-z',
    name: 'Mini-Z',
    description:
      'A brief survey on burnout and on the working conditions behind it, the record system among them.',
    url: null,
    order: 440,
  },
  {
    ...instrument,
    slug: 'work-life-climate-scale',
    name: 'Work-life climate scale',
    description: 'Asks how often work habits cut into rest and meals, and how a whole unit stands.',
    url: null,
    order: 450,
  },
  {
    ...reference,
    slug: 'waiver-programs-by-state',
    name: '3RNET: J-1 waiver programs',
    description:
      'An overview of state waiver programs. Check each state’s health department for this year’s dates.',
    url: 'https://3rnet.org/Resources/J1-Waiver/Program',
    order: 510,
    covers: [27],
  },
  {
    ...reference,
    slug: 'challenges-for-imgs-review',
    name: 'Challenges for IMGs: a narrative review',
    description: 'An open article of 2022 on what physicians from abroad meet on the way into US training.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9334519',
    order: 520,
    covers: [65],
  },
  {
    ...reference,
    slug: 'clinfowiki-fellowships',
    name: 'ClinfoWiki: clinical informatics fellowship',
    description: 'A community page on the fellowship: length, departments, content.',
    url: 'https://clinfowiki.org/wiki/index.php/Clinical_Informatics_Fellowship',
    order: 530,
    covers: [21],
  },
]
