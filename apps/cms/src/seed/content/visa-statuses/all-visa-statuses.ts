import type { SeedEntry } from '../../seed-entry.ts'
import { citizen } from './citizen.ts'
import { exchangeVisitor } from './exchange-visitor.ts'
import { extraordinaryAbility } from './extraordinary-ability.ts'
import { permanentResident } from './permanent-resident.ts'
import { specialtyWorker } from './specialty-worker.ts'
import { undecided } from './undecided.ts'
import { workPermit } from './work-permit.ts'

/** The seven visa statuses, in the order in which readers meet them. */
export const visaStatuses: readonly SeedEntry<'visaStatuses'>[] = [
  exchangeVisitor,
  specialtyWorker,
  extraordinaryAbility,
  permanentResident,
  workPermit,
  citizen,
  undecided,
]
