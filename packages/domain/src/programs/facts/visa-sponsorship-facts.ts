import { choiceFact } from '../../facts/fact-definition.ts'
import { yesNo } from '../../frame/yes-no.ts'
import { visaPolicies } from '../../visas/visa-policy.ts'

const visa = { group: 'visa', reviewPeriod: 'visa' } as const
const leaveBlank =
  'Only what the program itself says. Leave blank if it says nothing; filings by the employer are not a policy.'

/** The program's own statements on visas. The institution's policy and filings by the employer are kept apart from these. */
export const visaFactsOfPrograms = {
  j1: choiceFact({
    ...visa,
    label: 'J-1 sponsorship',
    help: leaveBlank,
    options: visaPolicies,
    question: 'Do you accept fellows or residents on a J-1 visa sponsored through ECFMG?',
  }),
  h1b: choiceFact({
    ...visa,
    label: 'H-1B sponsorship',
    help: leaveBlank,
    options: visaPolicies,
    question: 'Do you file H-1B petitions for trainees, and under which conditions?',
  }),
  o1: choiceFact({
    ...visa,
    label: 'O-1 sponsorship',
    help: leaveBlank,
    options: visaPolicies,
    question: 'Would you consider a trainee on an O-1 visa?',
  }),
  permanentResidentsOnly: choiceFact({
    ...visa,
    label: 'Only citizens and permanent residents',
    help: 'Yes if the program says that it takes only US citizens and permanent residents. Leave blank if it says nothing.',
    options: yesNo,
    question: 'Is the position open to applicants who are neither US citizens nor permanent residents?',
  }),
}
