import { choiceFact } from '../../facts/fact-definition.ts'
import { yesNo } from '../../frame/yes-no.ts'

const support = { group: 'support', reviewPeriod: 'hours', options: yesNo } as const

/** What the program does for people who carry an immigration process beside their training. */
export const supportFacts = {
  legalSupport: choiceFact({
    ...support,
    label: 'Immigration legal help',
    help: 'Yes if the program or its GME office offers or pays for immigration counsel.',
    question: 'Who helps with immigration paperwork, and who pays for counsel?',
  }),
  immigrationAbsences: choiceFact({
    ...support,
    label: 'Time off for immigration',
    help: 'Yes if consular or immigration appointments are granted as time off without using up vacation.',
    question: 'How are absences for consular or immigration appointments handled?',
  }),
  wellnessSupport: choiceFact({
    ...support,
    label: 'Counseling and wellness',
    help: 'Yes if trainees have confidential counseling or a wellness service of their own.',
    question: 'Which confidential counseling or wellness services can trainees use?',
  }),
}
