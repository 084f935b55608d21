import { choiceFact, choicesFact } from '../../facts/fact-definition.ts'

const informatics = { group: 'informatics', reviewPeriod: 'identity' } as const

/** What the informatics work is like. */
export const informaticsFacts = {
  projectKinds: choicesFact({
    ...informatics,
    label: 'Project kinds',
    help: 'The kinds of informatics projects that trainees lead or join.',
    options: [
      { value: 'ehr-optimization', label: 'EHR optimization' },
      { value: 'decision-support', label: 'Decision support' },
      { value: 'analytics-quality', label: 'Analytics and quality' },
      { value: 'training-workflow', label: 'Training and workflow redesign' },
      { value: 'documentation', label: 'Documentation efficiency' },
      { value: 'laboratory', label: 'Laboratory informatics' },
      { value: 'imaging', label: 'Imaging informatics' },
      { value: 'research', label: 'Research' },
      { value: 'ai', label: 'Machine learning and AI' },
    ],
    question: 'Which projects did your last fellows or residents lead?',
  }),
  culture: choiceFact({
    ...informatics,
    label: 'Program culture',
    help: 'Whether time is mostly spent on operational projects or in a structured academic program.',
    options: [
      { value: 'project-heavy', label: 'Project-heavy' },
      { value: 'mixed', label: 'Mixed' },
      { value: 'structured-academic', label: 'Structured academic' },
    ],
    question: 'Is the time mostly operational projects or a structured academic curriculum?',
  }),
}
