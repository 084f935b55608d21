/** Facts about the listing itself that sources can confirm or dispute; their values are fields of the listing. */
export const identityFacts = {
  listing: {
    label: 'That the program exists',
    question: 'Is the program accredited by ACGME and taking applications for the coming cycle?',
  },
  specialty: {
    label: 'Specialty',
    question: 'Which department houses the program, and graduates of which specialties may apply?',
  },
  acgmeId: { label: 'ACGME program number', question: 'What is the ACGME program number?' },
} as const
export type IdentityFactKey = keyof typeof identityFacts
