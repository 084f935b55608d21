import type { SeedEntry } from '../../seed-entry.ts'
import { anesthesiology } from './anesthesiology.ts'
import { clinicalInformatics } from './clinical-informatics.ts'
import { emergencyMedicine } from './emergency-medicine.ts'
import { familyMedicine } from './family-medicine.ts'
import { internalMedicine } from './internal-medicine.ts'
import { pathology } from './pathology.ts'
import { pediatrics } from './pediatrics.ts'
import { psychiatry } from './psychiatry.ts'

/** Every specialty profile, base specialties first. */
export const specialties: readonly SeedEntry<'specialties'>[] = [
  internalMedicine,
  pediatrics,
  familyMedicine,
  emergencyMedicine,
  pathology,
  anesthesiology,
  psychiatry,
  clinicalInformatics,
]
