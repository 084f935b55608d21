import type { Source } from '../facts/source.ts'

/** ACGME's limit on clinical and educational work hours, with where we read it. For training, not for later jobs. */
export const weeklyLimit = {
  hours: 80,
  averagedOverWeeks: 4,
  source: {
    name: 'ACGME Common Program Requirements (Residency), effective September 3, 2025',
    url: 'https://www.acgme.org/globalassets/pfassets/programrequirements/2025-reformatted-requirements/cprresidency_2025_reformatted.pdf',
    strength: 'primary',
    checkedOn: '2026-11-23',
  },
} as const satisfies { hours: number; averagedOverWeeks: number; source: Source }
