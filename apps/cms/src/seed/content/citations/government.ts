import { primary, secondary } from './citation.ts'

export const weightedSelection = primary(
  'Federal Register, document 2025-23853',
  'https://www.federalregister.gov/d/2025-23853',
)
export const proposedFee = primary(
  'Federal Register, proposed rules of the Department of Homeland Security, August 25, 2026',
  'https://www.federalregister.gov/',
)
export const premiumProcessing = secondary('USCIS alerts', 'https://www.uscis.gov/newsroom/alerts')
export const visaFees = primary('US Department of State, visa fees', 'https://travel.state.gov/')
export const sevisFee = primary('US Department of Homeland Security, SEVIS fee', 'https://www.dhs.gov/')
export const addressChange = primary('USCIS, Form AR-11', 'https://www.uscis.gov/ar-11')
export const greenCardRights = primary(
  'USCIS, rights and responsibilities of a permanent resident (archived copy)',
  'https://www.uscis.gov/green-card/after-green-card-granted/rights-and-responsibilities-permanent-resident/rights-and-responsibilities-a-green-card-holder-permanent-resident',
)
