import { secondary } from './citation.ts'

export const trainingVisas = secondary(
  'visalaw.com, visa options for graduate medical training (archived copy)',
  'https://visalaw.com/blog-archive/visa-options-for-graduate-medical-training',
)
export const residentVisas = secondary(
  'The Seltzer Firm, options for medical residents (archived copy)',
  'https://theseltzerfirm.com/immigration-options/the-abcs-of-nivs/frequently-asked-questions-options-for-medical-residents/',
)
export const citizenGraduates = secondary(
  'UT Health San Antonio, workshop on the J-1 visa, January 2018',
  'https://slideplayer.com/slide/14649621',
)
export const pittsburghCriteria = secondary(
  'University of Pittsburgh, medicine residency, visa criteria for 2023 (archived copy)',
  'https://residency.dom.pitt.edu/visa-guidelines/',
)
