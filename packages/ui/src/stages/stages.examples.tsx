import type { Examples } from '../gallery/examples.ts'
import { ProgressLine } from './progress-line.tsx'
import { Steps } from './steps.tsx'
import { Timeline } from './timeline.tsx'

export const stageExamples: Examples = {
  Timeline: (
    <Timeline
      entries={[
        {
          key: 'ecfmg',
          when: 'Before residency',
          title: 'ECFMG certification',
          body: <p>Start a year ahead.</p>,
        },
        { key: 'match', when: 'March 2027', title: 'Match week' },
        {
          key: 'ds',
          when: 'April to June 2027',
          title: 'DS-2019 or H-1B petition',
          body: <p>Step 3 first for H-1B.</p>,
        },
      ]}
    />
  ),
  ProgressLine: <ProgressLine at={4} of={18} noun="Question" part="Time" />,
  Steps: (
    <Steps
      label="Stages"
      steps={[
        { key: 'before', label: 'Before residency', href: '#before', state: 'done' },
        { key: 'residency', label: 'Residency', href: '#residency', state: 'current' },
        { key: 'fellowship', label: 'Fellowship', state: 'ahead' },
        { key: 'career', label: 'Career', state: 'ahead' },
      ]}
    />
  ),
}
