import type { SeedEntry } from '../../seed-entry.ts'

const unread = {
  topic: 'eligibility',
  force: 'in-force',
  effectiveFrom: null,
  sources: [],
  reviewBy: '2027-05-23',
} satisfies Partial<SeedEntry<'visaFacts'>>

/** Commonly said of the other statuses; drafts until somebody has read who says so. */
export const otherStatuses: readonly SeedEntry<'visaFacts'>[] = [
  {
    ...unread,
    slug: 'o-1-rare-in-training',
    title: 'O-1 is possible in training, and rare',
    visas: ['o-1'],
    stages: ['residency', 'fellowship', 'career'],
    statement: `O-1 is commonly called possible but rare for physicians in training.`,
    covers: [33],
    draftBecause: 'Needs a source: no figure or official page for O-1 among trainees has been read.',
  },
  {
    ...unread,
    slug: 'permanent-resident-needs-no-sponsor',
    title: 'A permanent resident needs no visa sponsorship for residency',
    visas: ['permanent-resident'],
    stages: ['before-residency', 'residency', 'fellowship'],
    statement: `Permanent residents are commonly said to need no sponsorship by a residency program.`,
    covers: [34],
    draftBecause:
      'Needs a source that speaks of graduate medical education: the general right to work is sourced in the status itself, a program’s practice is not.',
  },
  {
    ...unread,
    slug: 'ead-needs-no-sponsor',
    title: 'A valid EAD replaces sponsorship while it lasts',
    visas: ['ead'],
    stages: ['before-residency', 'residency', 'fellowship'],
    statement: `An employment authorization document is commonly said to replace sponsorship while it is valid.`,
    covers: [36],
    draftBecause:
      'Needs a source: no official page has been read on an EAD for residency training, nor on what happens when one runs out during training.',
  },
  {
    ...unread,
    slug: 'tn-not-for-clinical-residency',
    title: 'TN status does not cover clinical residency',
    visas: ['undecided'],
    stages: ['before-residency'],
    statement: `TN status is commonly said not to cover clinical residency training.`,
    covers: [36],
    draftBecause: 'Needs a source: the list of TN professions and its note on physicians has not been read.',
  },
]
