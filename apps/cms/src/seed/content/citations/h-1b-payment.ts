import { primary, secondary } from './citation.ts'

export const paymentReport = secondary('Wisconsin Law Journal, October 2025', 'https://wislawnow.com/')
export const paymentReportAttorneys = secondary('immigration.com, news', 'https://www.immigration.com/')
export const paymentReportEmployers = secondary('On Edge News', 'https://on-edgenews.com/')
export const paymentScopeReport = secondary(
  'University of Rochester, USCIS guidance on the H-1B proclamation (archived copy)',
  'https://www.rochester.edu/iso/h-1b-proclamation-uscis-issues-clarifying-guidance',
)
export const firstCircuitOrder = primary(
  'US Court of Appeals for the First Circuit, No. 26-1699, order of July 24, 2026',
  'https://www.ca1.uscourts.gov/sites/ca1/files/opnfiles/26-1699O-01A.pdf',
)
export const proclamation11069 = primary(
  'Proclamation 11069 of September 18, 2026, 91 FR 60497',
  'https://www.federalregister.gov/d/2026-19554',
)
export const californiaDocket = primary(
  'US District Court, Northern District of California, 4:25-cv-08454, document 130 (docket)',
  'https://ecf.cand.uscourts.gov/',
)
