import type { KnownEmployer } from './known-employer.ts'

/** What a person says: it is this institution, it is none of those that fit, or: I do not know after all. */
export type MatchAnswer =
  | { readonly answer: 'confirm'; readonly institution: number }
  | { readonly answer: 'reject' }
  | { readonly answer: 'reopen' }

/** An employer after a person's answer. A refusal counts for every institution that was offered. */
export function decideMatch(employer: KnownEmployer, said: MatchAnswer): KnownEmployer {
  switch (said.answer) {
    case 'confirm':
      return {
        ...employer,
        decision: 'confirmed',
        institution: said.institution,
        refused: employer.refused.filter((id) => id !== said.institution),
      }
    case 'reject': {
      const offered = [employer.institution, ...employer.others.map(({ institution }) => institution)]
      const refused = new Set([...employer.refused, ...offered.filter((id) => id !== null)])
      return {
        ...employer,
        decision: 'rejected',
        refused: [...refused].toSorted((one, other) => one - other),
      }
    }
    case 'reopen': {
      const offered = new Set([
        employer.institution,
        ...employer.others.map(({ institution }) => institution),
      ])
      return { ...employer, decision: 'open', refused: employer.refused.filter((id) => !offered.has(id)) }
    }
  }
}
