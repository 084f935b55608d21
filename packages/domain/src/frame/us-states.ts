import { z } from 'zod'
import { type Option, valuesOf } from './option.ts'

/** The four regions of the US Census Bureau, and the territories outside of them. */
export const censusRegions = [
  { value: 'northeast', label: 'Northeast' },
  { value: 'midwest', label: 'Midwest' },
  { value: 'south', label: 'South' },
  { value: 'west', label: 'West' },
  { value: 'territories', label: 'Territories' },
] as const satisfies readonly Option[]
export const censusRegionSchema = z.enum(valuesOf(censusRegions))
export type CensusRegion = z.infer<typeof censusRegionSchema>

/** States, the District of Columbia and Puerto Rico by postal code. */
export const usStates = [
  state('AL', 'Alabama', 'south'),
  state('AK', 'Alaska', 'west'),
  state('AZ', 'Arizona', 'west'),
  state('AR', 'Arkansas', 'south'),
  state('CA', 'California', 'west'),
  state('CO', 'Colorado', 'west'),
  state('CT', 'Connecticut', 'northeast'),
  state('DE', 'Delaware', 'south'),
  state('DC', 'District of Columbia', 'south'),
  state('FL', 'Florida', 'south'),
  state('GA', 'Georgia', 'south'),
  state('HI', 'Hawaii', 'west'),
  state('ID', 'Idaho', 'west'),
  state('IL', 'Illinois', 'midwest'),
  state('IN', 'Indiana', 'midwest'),
  state('IA', 'Iowa', 'midwest'),
  state('KS', 'Kansas', 'midwest'),
  state('KY', 'Kentucky', 'south'),
  state('LA', 'Louisiana', 'south'),
  state('ME', 'Maine', 'northeast'),
  state('MD', 'Maryland', 'south'),
  state('MA', 'Massachusetts', 'northeast'),
  state('MI', 'Michigan', 'midwest'),
  state('MN', 'Minnesota', 'midwest'),
  state('MS', 'Mississippi', 'south'),
  state('MO', 'Missouri', 'midwest'),
  state('MT', 'Montana', 'west'),
  state('NE', 'Nebraska', 'midwest'),
  state('NV', 'Nevada', 'west'),
  state('NH', 'New Hampshire', 'northeast'),
  state('NJ', 'New Jersey', 'northeast'),
  state('NM', 'New Mexico', 'west'),
  state('NY', 'New York', 'northeast'),
  state('NC', 'North Carolina', 'south'),
  state('ND', 'North Dakota', 'midwest'),
  state('OH', 'Ohio', 'midwest'),
  state('OK', 'Oklahoma', 'south'),
  state('OR', 'Oregon', 'west'),
  state('PA', 'Pennsylvania', 'northeast'),
  state('PR', 'Puerto Rico', 'territories'),
  state('RI', 'Rhode Island', 'northeast'),
  state('SC', 'South Carolina', 'south'),
  state('SD', 'South Dakota', 'midwest'),
  state('TN', 'Tennessee', 'south'),
  state('TX', 'Texas', 'south'),
  state('UT', 'Utah', 'west'),
  state('VT', 'Vermont', 'northeast'),
  state('VA', 'Virginia', 'south'),
  state('WA', 'Washington', 'west'),
  state('WV', 'West Virginia', 'south'),
  state('WI', 'Wisconsin', 'midwest'),
  state('WY', 'Wyoming', 'west'),
]
export const usStateSchema = z.enum(valuesOf(usStates), { error: 'Choose a state from the list.' })
export type UsState = z.infer<typeof usStateSchema>

/** The census region of a state. */
export function regionOf(postalCode: UsState): CensusRegion {
  return usStates.find((entry) => entry.value === postalCode)?.region ?? 'territories'
}

function state<V extends string>(value: V, label: string, region: CensusRegion) {
  return { value, label, region }
}
