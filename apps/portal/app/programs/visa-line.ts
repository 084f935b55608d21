import type { FactStatus, ProgramCard } from '@evenkeel/domain'

/** Statuses about which the same is said, by the same, equally sure. */
export interface VisaLinePart {
  /** 'J-1', or 'H-1B, O-1'. */
  readonly names: string
  /** What is said, and whose statement it is: 'Sponsors, says the program'. */
  readonly words: string
  readonly status: FactStatus
}

/** What a card says about sponsorship, alike statements told once. Not stated is told, never left out. */
export function visaLine(visas: ProgramCard['visas']): VisaLinePart[] {
  const parts = new Map<string, { names: string[]; words: string; status: FactStatus }>()
  for (const { label, text, level, status } of visas) {
    const words = level === null ? text.toLowerCase() : `${text.toLowerCase()}, ${speakers[level]}`
    const key = `${words} ${status}`
    const part = parts.get(key)
    if (part) part.names.push(label)
    else parts.set(key, { names: [label], words, status })
  }
  return [...parts.values()].map(({ names, words, status }) => ({ names: names.join(', '), words, status }))
}

const speakers = { program: 'says the program', institution: 'policy of the institution' } as const
