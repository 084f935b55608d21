import { primary, secondary } from './citation.ts'

export const sponsorProgram = primary(
  'ECFMG (Intealth), Exchange Visitor Sponsorship Program',
  'https://www.ecfmg.org/evsp/',
)
export const sponsorRegulations = secondary(
  'ECFMG, summary of federal regulations for J-1 physicians',
  'https://www.ecfmg.org/evsp/regulations.html',
)
export const sponsorExit = primary(
  'ECFMG, exiting J-1 sponsorship',
  'https://www.ecfmg.org/evsp/during-exiting-sponsorship.html',
)
export const sponsorTravel = primary(
  'ECFMG, travel during J-1 sponsorship',
  'https://www.ecfmg.org/evsp/during-travel.html',
)
export const sponsorArrival = primary(
  'ECFMG, pre-arrival information (archived copy)',
  'https://www.ecfmg.org/evsp/applying-pre-arrival.html',
)
export const sponsorQuestions = primary(
  'ECFMG, frequently asked questions of J-1 applicants (archived copy)',
  'https://www.ecfmg.org/evsp/applicants-faq.html',
)
export const rule62section27 = secondary(
  '22 CFR 62.27, alien physicians',
  'https://www.ecfr.gov/current/title-22/section-62.27',
)
export const insuranceRule = primary(
  '22 CFR 62.14, insurance of exchange visitors',
  'https://www.ecfr.gov/current/title-22/section-62.14',
)
export const noMoonlighting = secondary(
  'UT Health San Antonio, links to ECFMG (moonlighting)',
  'https://wp.uthscsa.edu/ois/immigration/ecfmg-j-1/links-to-ecfmg/',
)
export const hospitalDuties = secondary(
  'Mass General Brigham, maintaining J-1 clinical visa status (archived copy)',
  'https://www.massgeneralbrigham.org/en/about/for-employees/global-professionals-scholars/visas/maintaining-visas/j1-clinical-visa',
)
export const stanfordPaperwork = primary(
  'Stanford, applicants from outside the US',
  'https://med.stanford.edu/cvmedicine/education/non-us-apps.html',
)
