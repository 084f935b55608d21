import type { Examples } from '../gallery/examples.ts'
import { DefinitionRows } from '../page/definition-rows.tsx'
import { FactMark } from './fact-mark.tsx'
import { FactValue } from './fact-value.tsx'
import { FigureList } from './figure-list.tsx'
import { ForceMark } from './force-mark.tsx'
import { SourceLine, SourceList } from './source-line.tsx'

const website = {
  name: 'Fellowship page',
  kind: 'Program website',
  url: 'https://www.example.org/fellowship',
  checkedOn: '2026-10-02',
}
const forum = {
  name: 'A fellow of 2024',
  kind: 'Applicant',
  checkedOn: '2026-06-11',
  agrees: false,
  note: 'Says that H-1B was refused that year.',
}

export const factExamples: Examples = {
  'FactMark, all five': (
    <p>
      <FactMark status="verified" /> &emsp; <FactMark status="reported" /> &emsp;{' '}
      <FactMark status="conflict" /> &emsp; <FactMark status="stale" /> &emsp; <FactMark status="unknown" />
    </p>
  ),
  FactValue: (
    <DefinitionRows
      rows={[
        {
          key: 'j1',
          label: 'J-1',
          value: <FactValue value="Sponsors" status="verified" sources={[website]} />,
        },
        {
          key: 'h1b',
          label: 'H-1B',
          value: <FactValue value="Case by case" status="conflict" sources={[website, forum]} />,
        },
        {
          key: 'remote',
          label: 'Remote work',
          value: <FactValue value="Two days a week" status="reported" sources={[forum]} />,
        },
        {
          key: 'positions',
          label: 'Positions a year',
          value: <FactValue value="2" status="stale" sources={[website]} />,
        },
        {
          key: 'call',
          label: 'Call for fellows',
          value: (
            <FactValue
              value={null}
              status="unknown"
              question="Do fellows take call in their base specialty, and how often?"
            />
          ),
        },
        { key: 'usce', label: 'US clinical experience', value: <FactValue value={null} status="unknown" /> },
      ]}
    />
  ),
  'ForceMark, all three': (
    <p>
      <ForceMark force="in-force" /> &emsp; <ForceMark force="blocked" /> &emsp;{' '}
      <ForceMark force="proposed" />
    </p>
  ),
  FigureList: (
    <FigureList
      figures={[
        {
          label: 'Work hours in PGY-1',
          value: '61 hours a week',
          population: 'PGY-1 residents, average',
          period: '2008',
          caution: 'Old: good for comparing, not for predicting.',
          source: website,
        },
        {
          label: 'Fellowships housed here',
          value: '17 of 41',
          population: 'fellowships that answered',
          period: '2021',
          source: website,
        },
      ]}
    />
  ),
  SourceLine: (
    <p>
      <SourceLine source={website} />
    </p>
  ),
  SourceList: <SourceList sources={[website, forum]} />,
  'SourceList, empty': <SourceList sources={[]} />,
}
