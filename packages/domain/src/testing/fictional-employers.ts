import { usStates } from '../frame/us-states.ts'
import { seededRandom } from './seeded-random.ts'

/** An employer that is planted among made-up ones, as a file writes it. */
export interface PlantedEmployer {
  readonly name: string
  readonly city: string
  readonly state: string
  readonly initial: number
  readonly continuing?: number
}

const header =
  '"Fiscal Year",Employer,"Initial Approval","Initial Denial","Continuing Approval","Continuing Denial",NAICS,"Tax ID",State,City,ZIP'

/**
 * The lines of a made-up yearly file of H-1B employers in the form of the USCIS data hub: the planted employers and as
 * many made-up ones as it takes, every thirteenth of them without a place. The same for the same arguments.
 */
export function* fictionalEmployerLines({
  rows,
  year = 2024,
  planted = [],
  seed = 1,
}: {
  rows: number
  year?: number
  planted?: readonly PlantedEmployer[]
  seed?: number
}): Generator<string> {
  const random = seededRandom(seed)
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const upTo = (most: number) => Math.floor(random() ** 6 * most)
  yield `${header}\n`
  for (const { name, city, state, initial, continuing = 0 } of planted) {
    yield `${year},"${name}",${initial},0,${continuing},0,62,0042,${state},"${city}",02115\n`
  }
  for (let row = planted.length; row < rows; row += 1) {
    const name = `${pick(firstWords)} ${pick(middleWords)} ${pick(lastWords)} ${Math.floor(random() * 9999)} ${pick(forms)}`
    const counts = [upTo(900), upTo(4), upTo(1500), upTo(3)].join(',')
    const state = pick(stateCodes)
    const zip = String(Math.floor(random() * 99_999)).padStart(5, '0')
    const place = row % 13 === 0 ? ',,' : `${state},"${pick(cities)}",${zip}`
    yield `${year},"${name}",${counts},${pick(industries)},${zip.slice(1)},${place}\n`
  }
}

const stateCodes = usStates.map(({ value }) => value)
const firstWords = 'ACORN BRISK COBALT DELTA EMBER FABLE GLINT HOLLOW INDIGO JUNIPER KESTREL LUMEN'.split(' ')
const middleWords =
  'DATA CLOUD RIVER SYSTEMS HEALTH DENTAL FINANCE BRIDGE LOGIC MEDICAL ROBOTICS SCHOOL'.split(' ')
const lastWords =
  'PARTNERS LABS CONSULTING SOLUTIONS GROUP WORKS SERVICES CLINIC UNIVERSITY FOUNDATION'.split(' ')
const forms = ['INC', 'LLC', 'CORP', 'L L C', 'P C', 'INC DBA EVERGREEN', 'LTD']
const cities = [
  'SPRINGFIELD',
  'FAIRVIEW',
  'ST GEORGE',
  'OAK HARBOR',
  'NEW CASTLE',
  'RIVERTON',
  'MOUNT PLEASANT',
]
const industries = ['54', '54', '54', '62', '61', '51', '52', '33', '42']
