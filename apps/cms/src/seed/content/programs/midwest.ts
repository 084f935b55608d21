import { fellowshipAt } from './fellowship-at.ts'
import { listedIn2020 } from './listed-in-2020.ts'
import { undatedPage } from './undated-page.ts'

/** Clinical informatics fellowships in the Midwest. */
export const midwestern = [
  listedIn2020('university-of-chicago', { onEras: true }),
  listedIn2020('university-of-illinois-chicago', {
    onEras: true,
    specialty: 'pathology',
    note: 'The university describes it as a two-year program, founded in 2015.',
    evidence: [
      undatedPage({
        facts: ['specialty'],
        sourceKind: 'published-article',
        sourceName: 'University of Illinois Chicago, news of the College of Applied Health Sciences',
        url: 'https://ahs.uic.edu/biomedical-health-information-sciences/news/bhis-and-uic-department-of-pathology-team-up-to-offer-clinical-informatics-fellowship/',
        says: 'A news item: the fellowship is run together with the Department of Pathology.',
      }),
    ],
  }),
  listedIn2020('northwestern-mcgaw', { onEras: true }),
  fellowshipAt('rush', {
    specialty: 'internal-medicine',
    acgmeId: '1391614002',
    note: 'Known to us from one commercial directory only. Compare it with ACGME or ask the program before you plan around it.',
    facts: {},
    evidence: [
      undatedPage({
        facts: ['listing', 'specialty', 'acgmeId'],
        sourceKind: 'directory',
        sourceName: 'residencyadvisor.com, listing of the program',
        url: 'https://residencyadvisor.com/program/rush-university-medical-center-program-clinical-informatics-internal-medicine-chicago-il-1391614002',
        says: 'Lists the program under internal medicine with this number.',
      }),
    ],
  }),
  listedIn2020('indiana-university', { onEras: false }),
  fellowshipAt('university-of-iowa', {
    website: 'https://gme.medicine.uiowa.edu/book/export/html/15226',
    note: 'The university’s GME site describes the fellowship. We have not compared it with ACGME’s list: ask whether it takes fellows in the coming cycle.',
    facts: {},
    evidence: [
      undatedPage({
        facts: ['listing'],
        sourceKind: 'institution-website',
        sourceName: 'University of Iowa, Graduate Medical Education, page of the fellowship',
        url: 'https://gme.medicine.uiowa.edu/book/export/html/15226',
        says: 'Describes a clinical informatics fellowship at the institution.',
      }),
    ],
  }),
  listedIn2020('university-of-kansas', { onEras: true }),
  listedIn2020('hennepin-healthcare', { onEras: false }),
  listedIn2020('mayo-clinic-rochester', {
    onEras: false,
    specialty: 'pathology',
    acgmeId: '3022630001',
    website:
      'https://college.mayo.edu/academics/residencies-and-fellowships/clinical-informatics-fellowship-minnesota/curriculum',
    note: 'Its curriculum page counts in blocks of four weeks, 26 over the two years.',
    evidence: [
      undatedPage({
        facts: ['specialty', 'acgmeId'],
        sourceKind: 'directory',
        sourceName: 'residencyadvisor.com, listing of the program',
        url: 'https://residencyadvisor.com/program/mayo-clinic-college-of-medicine-and-science-rochester-program-clinical-informatics-pathology-rochester-mn-3022630001',
        says: 'Lists the program under pathology with this number.',
      }),
    ],
  }),
  listedIn2020('washington-university-st-louis', { onEras: true }),
  listedIn2020('kettering-soin', { onEras: false }),
  listedIn2020('metrohealth', {
    onEras: true,
    website: 'https://gme.metrohealth.org/clinical-informatics-fellowship/faqs',
    facts: { j1: 'sponsors', h1b: 'sponsors' },
    note: 'Its visa statement comes from a page written for the 2020-21 application cycle: ask whether it still holds.',
    evidence: [
      {
        facts: ['j1', 'h1b'],
        sourceKind: 'program-website',
        sourceName: 'MetroHealth, questions and answers of the fellowship',
        url: 'https://gme.metrohealth.org/clinical-informatics-fellowship/faqs',
        checkedOn: '2020-09-01',
        note: 'Says that the program sponsors J-1 and H-1B. The page still gives the dates of the 2020-21 cycle, so it counts from September 2020.',
      },
    ],
  }),
  listedIn2020('ohio-state', {
    onEras: true,
    specialty: 'family-medicine',
    acgmeId: '1223814002',
    website:
      'https://medicine.osu.edu/departments/family-medicine/education/fellowships/clinical-informatics/curriculum-and-rotations',
    evidence: [
      undatedPage({
        facts: ['specialty'],
        sourceKind: 'program-website',
        sourceName: 'Ohio State University, Department of Family Medicine, curriculum of the fellowship',
        url: 'https://medicine.osu.edu/departments/family-medicine/education/fellowships/clinical-informatics/curriculum-and-rotations',
        says: 'The Department of Family Medicine keeps the page of the fellowship.',
      }),
      undatedPage({
        facts: ['acgmeId'],
        sourceKind: 'directory',
        sourceName: 'residencyadvisor.com, listing of the program',
        url: 'https://residencyadvisor.com/program/ohio-state-university-hospital-program-clinical-informatics-family-medicine-columbus-oh-1223814002',
        says: 'Lists the program with this number.',
      }),
    ],
  }),
  listedIn2020('cincinnati-childrens', { onEras: false }),
]
