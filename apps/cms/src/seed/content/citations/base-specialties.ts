import { primary, secondary } from './citation.ts'

/** Burnout of practicing physicians in six specialties, 2023. */
export const burnoutOfSixSpecialties = secondary(
  'Becker’s Physician Leadership, on the burnout report of the American Medical Association',
  'https://beckersphysicianleadership.com/news/the-6-specialties-most-affected-by-burnout.html',
)
/** How pathologists become certified in clinical informatics, and beside which other fellowship. */
export const pathologyInformaticsCertificate = primary(
  'American Board of Pathology, certification in clinical informatics',
  'https://www.abpath.org/index.php/to-become-certified/requirements-for-certification?id=40',
)
/** What fellows tell applicants to ask about. */
export const fellowsQuestions = secondary(
  'ACI Fellows, questions and considerations for interviews',
  'https://www.acifellows.org/interviewconsiderations',
)
