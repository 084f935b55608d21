import { listedIn2020 } from './listed-in-2020.ts'

/** Clinical informatics fellowships in the South. */
export const southern = [
  listedIn2020('university-of-arkansas-for-medical-sciences', {
    onEras: true,
    note: 'In March 2022 the university announced the program’s continued accreditation; it began in 2020 together with Arkansas Children’s.',
    evidence: [
      {
        facts: ['listing'],
        sourceKind: 'institution-website',
        sourceName:
          'University of Arkansas for Medical Sciences, news of the Department of Biomedical Informatics',
        url: 'https://medicine.uams.edu/dbmi/dept-news/uams-receives-national-accreditation-for-clinical-informatics-fellowship-program',
        checkedOn: '2022-03-01',
        note: 'Announces continued accreditation by ACGME. Dated March 1, 2022, and not re-verified since.',
      },
    ],
  }),
  listedIn2020('jefferson-christianacare', { onEras: true }),
  listedIn2020('lsu-shreveport', { onEras: true }),
  listedIn2020('unc-hospitals', {
    onEras: true,
    website: 'https://www.med.unc.edu/clinicalinformatics/questions/',
    note: 'The question page on the program’s own site was last changed on October 6, 2025; we took no fact from it.',
  }),
  listedIn2020('duke', {
    onEras: true,
    website: 'https://dukeinformatics.org/education/clinical-informatics-fellowship/',
  }),
  listedIn2020('vanderbilt', { onEras: true }),
  listedIn2020('mclennan-county', { onEras: true }),
  listedIn2020('houston-methodist', { onEras: false }),
  listedIn2020('ut-health-san-antonio', { onEras: false }),
  listedIn2020('baylor-college-of-medicine', { onEras: false }),
  listedIn2020('texas-am-scott-and-white-round-rock', { onEras: false }),
  listedIn2020('university-of-virginia', { onEras: true }),
]
