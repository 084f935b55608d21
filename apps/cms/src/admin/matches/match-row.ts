/** An employer as the page shows it; plain data, for the browser. */
export interface MatchRow {
  readonly key: string
  readonly filedAs: string
  readonly place: string
  readonly decision: 'open' | 'confirmed' | 'rejected'
  /** The institution that is proposed or confirmed; null where none is left. */
  readonly institution: number | null
  /** 0 to 100; null where a person chose freely. */
  readonly percent: number | null
  readonly reasons: readonly string[]
  readonly cautions: readonly string[]
  readonly others: readonly { readonly institution: number; readonly percent: number }[]
  /** What files say of it, a sentence a period. */
  readonly seen: readonly string[]
  /** Same name, same city, nothing against it: several of these can be confirmed together. */
  readonly isPlain: boolean
}

/** An institution to choose. */
export interface InstitutionChoice {
  readonly id: number
  readonly name: string
  readonly place: string
}

/** Which employers the page shows. */
export const shownMatches = [
  { value: 'likely', label: 'Likely' },
  { value: 'doubtful', label: 'Doubtful' },
  { value: 'confirmed', label: 'Confirmed' },
  { value: 'rejected', label: 'Not ours' },
] as const
export type ShownMatches = (typeof shownMatches)[number]['value']
