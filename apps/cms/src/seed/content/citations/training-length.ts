import { primary, secondary } from './citation.ts'

/** Who says how long a residency takes: the certifying board where its own page was found. */
export const internalMedicineLength = secondary(
  'American College of Physicians, the board certification process (length of training)',
  'https://www.acponline.org/about-acp/about-internal-medicine/career-paths/residency-career-counseling/medical-board-exam-how-to-prepare-for-im-board-certification/the-board-certification-process',
)
export const pediatricsLength = primary(
  'American Board of Pediatrics, what board certification is (length of training)',
  'https://www.abp.org/content/board-certification',
)
export const familyMedicineLength = primary(
  'American Board of Family Medicine, training requirements (length of training)',
  'https://www.theabfm.org/become-certified/initial-training-requirements/',
)
export const emergencyMedicineLength = secondary(
  'ACEP and EMRA, statement of February 11, 2026 on the length of training',
  'https://www.acep.org/news/acep-newsroom-articles/2-11-26-acepemra-statement-on-acgmes-emergency-medicine-program-length-decision',
)
export const pathologyLength = secondary(
  'University of Illinois Chicago, Department of Pathology, training options (length of training)',
  'https://pathology.uic.edu/training-options/',
)
export const anesthesiologyLength = secondary(
  'American Board of Medical Specialties, on the American Board of Anesthesiology (length of training)',
  'https://www.abms.org/board/american-board-of-anesthesiology/',
)
export const psychiatryLength = secondary(
  'Copy of the ACGME program requirements in psychiatry of 2007 (length of training)',
  'https://vdocuments.net/acgme-program-requirements-for-graduate-rrc-from-manualpdfacgme-program-requirements.html',
)
