import { expect, it } from 'vitest'
import { reasonNotToDecide } from './who-may-decide.ts'

it.each([
  ['an editor who had no hand in it', 'visaFacts', 'editor', [2, 3], null],
  ['an administrator who had none', 'programs', 'administrator', [2], null],
  ['an advisor, about what editors wrote', 'visaFacts', 'advisor', [2], null],
  ['an advisor, about an FAQ', 'faqs', 'advisor', [2], 'An editor decides'],
  ['an editor, about an FAQ', 'faqs', 'editor', [2], null],
  ['its only author', 'visaFacts', 'editor', [1], 'somebody else'],
  ['one author of several', 'guidance', 'editor', [2, 1, 3], 'somebody else'],
  ['an administrator who edited it', 'visaFacts', 'administrator', [1], 'somebody else'],
  ['somebody without a role', 'visaFacts', null, [], 'Sign in'],
] as const)('%s', (_who, kind, role, authors, reason) => {
  const said = reasonNotToDecide({ kind, role, person: 1, authors })
  if (reason === null) expect(said).toBeNull()
  else expect(said).toContain(reason)
})
