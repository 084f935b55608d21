import { listedIn2020 } from './listed-in-2020.ts'

/** Clinical informatics fellowships in the Northeast. */
export const northeastern = [
  listedIn2020('yale-new-haven', { onEras: true }),
  listedIn2020('boston-childrens-boston-medical-center', { onEras: true }),
  listedIn2020('beth-israel-deaconess', { onEras: true }),
  listedIn2020('mass-general-brigham-and-womens', {
    onEras: false,
    specialty: 'pathology',
    alsoFromList: {
      facts: ['specialty'],
      note: 'The list marks the program as open to graduates of pathology only.',
    },
    note: 'The list says that it takes graduates of pathology only; from another specialty, ask first.',
  }),
  listedIn2020('mount-sinai', {
    onEras: true,
    specialty: 'internal-medicine',
    evidence: [
      {
        facts: ['specialty'],
        sourceKind: 'institution-website',
        sourceName: 'Mount Sinai, page of the fellowship on a pre-production copy of its website',
        url: 'https://mshs-preprod-mssm.ot.mountsinai.org/education/residencies-fellowships/list/msh-clinical-informatics-fellowship',
        checkedOn: '2022-12-31',
        note: 'Gives the Division of General Internal Medicine as the clinical home. The text speaks of 2022 as still to come, so it counts as no newer than that year.',
      },
    ],
  }),
  listedIn2020('nyu-grossman', { onEras: true }),
  listedIn2020('newyork-presbyterian-columbia', { onEras: true }),
  listedIn2020('stony-brook', { onEras: true }),
  listedIn2020('university-at-buffalo', {
    onEras: false,
    facts: { permanentResidentsOnly: 'yes' },
    alsoFromList: {
      facts: ['permanentResidentsOnly'],
      note: 'The list marks that applicants must be US citizens or permanent residents, as of July 2020.',
    },
    note: 'In 2020 the list said that it takes only US citizens and permanent residents: if you need a visa, ask whether that still holds before you rule it out or spend a fee on it.',
  }),
  listedIn2020('rochester-general', { onEras: true }),
  listedIn2020('geisinger', { onEras: true }),
  listedIn2020('childrens-hospital-of-philadelphia', { onEras: true }),
]
