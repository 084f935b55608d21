import { usStates } from '../frame/us-states.ts'

/** Words that government files write short, and how institutions write them; keys are lower case without a point. */
export const wordsInFull: Readonly<Record<string, string>> = {
  affil: 'affiliated',
  assn: 'association',
  assoc: 'associates',
  cntr: 'center',
  coll: 'college',
  cmty: 'community',
  ctr: 'center',
  dept: 'department',
  fdn: 'foundation',
  fdtn: 'foundation',
  ft: 'fort',
  gen: 'general',
  grp: 'group',
  hlth: 'health',
  hosp: 'hospital',
  hospitals: 'hospital',
  hsp: 'hospital',
  inst: 'institute',
  mass: 'massachusetts',
  med: 'medical',
  mem: 'memorial',
  mt: 'mount',
  natl: 'national',
  physcians: 'physicians',
  rsch: 'research',
  sch: 'school',
  sci: 'science',
  sciences: 'science',
  st: 'saint',
  ste: 'sainte',
  svc: 'services',
  svcs: 'services',
  sys: 'system',
  systems: 'system',
  uni: 'university',
  univ: 'university',
}

/** Words that carry nothing: 'University of Illinois at Chicago' is 'University of Illinois Chicago'. */
export const silentWords: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'jr',
  'of',
  'on',
  'the',
])

/** The legal form at the end of a name; it says nothing about which house it is. */
export const legalForms: ReadonlySet<string> = new Set([
  'co',
  'company',
  'corp',
  'corporation',
  'inc',
  'incorporated',
  'limited',
  'llc',
  'llp',
  'lp',
  'ltd',
  'nfp',
  'pa',
  'pc',
  'plc',
  'pllc',
  'professional',
])

/** Words that hundreds of employers in medicine share: two names that have only these in common have nothing in common. */
const sharedByMany: ReadonlySet<string> = new Set([
  'affiliated',
  'associates',
  'association',
  'board',
  'care',
  'center',
  'clinic',
  'clinics',
  'college',
  'community',
  'county',
  'department',
  'education',
  'faculty',
  'foundation',
  'general',
  'group',
  'health',
  'healthcare',
  'hospital',
  'institute',
  'medical',
  'medicine',
  'memorial',
  'national',
  'network',
  'organization',
  'physicians',
  'practice',
  'regents',
  'regional',
  'research',
  'school',
  'science',
  'services',
  'system',
  'trustees',
  'university',
])

/** 'Southern California' and 'California' are different places; 'new' and 'district' are no names either. */
const compassWords: ReadonlySet<string> = new Set([
  'north',
  'south',
  'west',
  'new',
  'district',
  'of',
  'columbia',
])

/** Words that tell less than a proper name, and more than 'hospital': kinds of patients, states. */
const lessTelling: ReadonlyMap<string, number> = new Map([
  ...['childrens', 'pediatric', 'womens'].map((word) => [word, 0.75] as const),
  ...usStates.flatMap(({ label }) =>
    label
      .toLowerCase()
      .split(' ')
      .filter((word) => !compassWords.has(word))
      .map((word) => [word, 0.8] as const),
  ),
])

/** How much it tells that two names share a word: 1 for a proper name, less for words that many share. */
export function tellingWeight(word: string): number {
  return sharedByMany.has(word) ? 0.2 : (lessTelling.get(word) ?? 1)
}

/** True for a word that many houses share; such words make a part of a name the name of a house ('..., School of Medicine'). */
export function isSharedByMany(word: string): boolean {
  return sharedByMany.has(word)
}
