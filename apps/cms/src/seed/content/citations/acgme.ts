import { primary } from './citation.ts'

/** The residency requirements as renumbered in 2025 (6.20 to 6.28). */
export const acgme2025 = primary(
  'ACGME Common Program Requirements (Residency), 2025 reformatted, effective September 3, 2025',
  'https://www.acgme.org/globalassets/pfassets/programrequirements/2025-reformatted-requirements/cprresidency_2025_reformatted.pdf',
)
/** The same rules under their older numbers (VI.F). */
export const acgme2023 = primary(
  'ACGME Common Program Requirements (Residency), 2023 version',
  'https://www.acgme.org/globalassets/pfassets/programrequirements/cprresidency_2023v3.pdf',
)
/** Where ACGME says how averages are taken. */
export const acgmeQuestions = primary(
  'ACGME, Common Program Requirements: frequently asked questions',
  'https://www.acgme.org/globalassets/pdfs/faq/common-program-requirements-faqs2.pdf',
)
export const workHourRules = [acgme2025, acgme2023, acgmeQuestions]
