import { primary, secondary } from './citation.ts'

export const erasTimeline = primary(
  'AAMC, ERAS timeline (archived copy, 2026 season)',
  'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/eras-timeline',
)
export const erasNextSeason = secondary(
  'MedEdits, residency application timeline 2026-2027',
  'https://mededits.com/mededits-blog/complete-guide-to-the-2026-2027-residency-application-timeline',
)
export const emergencyMedicineMove = primary(
  'Council of Residency Directors in Emergency Medicine, ResidencyCAS',
  'https://www.cordem.org/resources/ascem',
)
export const stepTwoScore = secondary(
  'Ace Med Boards, Step 2 CK passing score',
  'https://acemedboards.com/usmle-step-2-passing-score',
)
export const matchOutcomes = primary(
  'NRMP, Charting Outcomes 2026 (address of its list of reports)',
  'https://www.nrmp.org/match-data-analytics/residency-data-reports/',
)
export const listingGaps = primary(
  'Cureus, study of public information on pediatric programs',
  'https://www.cureus.com/articles/42115',
)
