import { fellowshipAt } from './fellowship-at.ts'
import { listedIn2020 } from './listed-in-2020.ts'
import { undatedPage } from './undated-page.ts'

const ohsuPage =
  'https://www.ohsu.edu/school-of-medicine/medical-informatics-and-clinical-epidemiology/clinical-informatics-fellowship'

/** Clinical informatics fellowships in the West. */
export const western = [
  listedIn2020('university-of-arizona-phoenix', { onEras: true }),
  listedIn2020('honorhealth', { onEras: false }),
  listedIn2020('cedars-sinai', { onEras: true }),
  fellowshipAt('childrens-hospital-los-angeles', {
    note: 'Known to us from an article of 2025 in which the institution reports how its fellowship became accredited by ACGME. Ask which cycle it recruits for.',
    facts: {},
    evidence: [
      {
        facts: ['listing'],
        sourceKind: 'published-article',
        sourceName: 'Applied Clinical Informatics 2025;16(4):1171-1183',
        url: 'https://www.thieme-connect.de/products/ejournals/abstract/10.1055/a-2680-5920',
        checkedOn: '2026-11-23',
        note: 'Reports that the fellowship received ACGME accreditation. Published in 2025; this is the day on which it was collected.',
      },
    ],
  }),
  listedIn2020('ucla', { onEras: true }),
  listedIn2020('stanford', {
    onEras: true,
    note: 'For visas, see what the institution states: the program itself says nothing in our sources.',
  }),
  listedIn2020('uc-irvine', { onEras: true }),
  listedIn2020('uc-san-diego', { onEras: true }),
  listedIn2020('ucsf', {
    onEras: true,
    website: 'https://clinicalinformaticsfellowship.ucsf.edu/contact-us/frequently-asked-questions',
    facts: { clinicalShare: 20 },
    evidence: [
      undatedPage({
        facts: ['clinicalShare'],
        sourceKind: 'program-website',
        sourceName: 'UCSF Clinical Informatics Fellowship, frequently asked questions',
        url: 'https://clinicalinformaticsfellowship.ucsf.edu/contact-us/frequently-asked-questions',
        says: 'Clinical time is at most 20 %: read the share as an upper bound.',
      }),
    ],
  }),
  listedIn2020('uc-davis', { onEras: false }),
  listedIn2020('university-of-new-mexico', { onEras: true }),
  listedIn2020('ohsu', {
    onEras: true,
    specialty: 'internal-medicine',
    acgmeId: '1394014001',
    website: ohsuPage,
    facts: { boardEligibility: 'yes' },
    note: 'Applications open each July through ERAS, a year before the fellowship starts. International graduates may apply after an ACGME residency, when board-eligible.',
    evidence: [
      undatedPage({
        facts: ['specialty', 'acgmeId', 'boardEligibility', 'applicationSystem'],
        sourceKind: 'program-website',
        sourceName: 'Oregon Health & Science University, page of the fellowship',
        url: ohsuPage,
        says: 'ERAS, July cycle, listed under internal medicine. Asks for an ACGME residency and board eligibility or certification.',
      }),
    ],
  }),
  listedIn2020('university-of-washington', { onEras: true }),
  listedIn2020('madigan', { onEras: false }),
]
