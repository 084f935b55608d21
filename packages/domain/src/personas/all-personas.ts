import { anesthesiologyResidentWithAnEad } from './anesthesiology-resident-with-an-ead.ts'
import { choosingBeforeResidency } from './choosing-before-residency.ts'
import { emergencyPhysicianInFellowship } from './emergency-physician-in-fellowship.ts'
import { familyPhysicianReturningHome } from './family-physician-returning-home.ts'
import { hospitalistOnH1b } from './hospitalist-on-h-1b.ts'
import { pathologyResidentOnJ1 } from './pathology-resident-on-j-1.ts'
import { pediatricInternInTrouble } from './pediatric-intern-in-trouble.ts'
import type { Persona } from './persona.ts'
import { psychiatristWithAGreenCard } from './psychiatrist-with-a-green-card.ts'

/**
 * The example applicants by whom editors try advice and ratings, in the order of a career. Between them they hold every
 * stage, visa status and stressor, and each dimension in each band; a test sees to it.
 */
export const personas: readonly Persona[] = [
  choosingBeforeResidency,
  pediatricInternInTrouble,
  pathologyResidentOnJ1,
  anesthesiologyResidentWithAnEad,
  familyPhysicianReturningHome,
  emergencyPhysicianInFellowship,
  hospitalistOnH1b,
  psychiatristWithAGreenCard,
]
