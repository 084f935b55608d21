import { expect, it } from 'vitest'
import {
  buildContent,
  buildEvidence,
  buildInstitution,
  buildProgram,
  buildSpecialty,
} from '../testing/builders.ts'
import { sourceRegister } from './source-register.ts'

const survey = (name: string, checkedOn: string) => ({
  name,
  url: 'https://www.journal.example/survey',
  strength: 'secondary' as const,
  checkedOn,
})
const content = buildContent({
  specialties: [
    buildSpecialty({
      sources: [survey('A survey', '2026-10-01')],
      figures: [
        {
          label: 'Hours',
          value: '60',
          population: 'residents',
          period: '2008',
          source: survey('The survey', '2026-11-01'),
        },
      ],
    }),
  ],
  institutions: [
    buildInstitution({
      filings: [
        {
          dataset: 'dol-lca-trainee',
          period: 'FY2025',
          count: 0,
          url: 'https://agency.example/file',
          checkedOn: '2026-11-02',
        },
      ],
    }),
  ],
  programs: [
    buildProgram({
      evidence: [
        buildEvidence(['listing'], { url: 'https://journal.example/list', sourceName: 'A list' }),
        buildEvidence(['listing'], { url: null, sourceName: 'A telephone call' }),
      ] as never,
    }),
  ],
})

it('lists every cited address once, under its host, with its newest check and where it is used', () => {
  expect(sourceRegister(content)).toEqual([
    {
      host: 'agency.example',
      sources: [
        {
          url: 'https://agency.example/file',
          name: 'agency.example',
          checkedOn: '2026-11-02',
          uses: [{ kind: 'institutions', slug: 'harbor-hospital', name: 'Harbor Hospital' }],
        },
      ],
    },
    {
      host: 'journal.example',
      sources: [
        {
          url: 'https://journal.example/list',
          name: 'A list',
          checkedOn: '2026-11-01',
          uses: [{ kind: 'programs', slug: 'harbor-fellowship', name: 'Clinical Informatics Fellowship' }],
        },
        {
          url: 'https://www.journal.example/survey',
          name: 'The survey',
          checkedOn: '2026-11-01',
          uses: [{ kind: 'specialties', slug: 'pathology', name: 'Pathology' }],
        },
      ],
    },
  ])
})
