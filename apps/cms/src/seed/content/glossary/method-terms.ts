import type { SeedEntry } from '../../seed-entry.ts'

/** Words of this site’s own method. */
export const methodTerms: readonly SeedEntry<'glossary'>[] = [
  {
    slug: 'program-listing',
    term: 'Program listing',
    alsoCalled: ['Listing'],
    definition:
      'Our record of one program: what is stated about it, by whom and when, and what is not. The listing is ours; the program is theirs.',
    covers: [90],
  },
  {
    slug: 'verified',
    term: 'Verified',
    definition:
      'The mark of a fact that was recently read on the program’s or institution’s own page, in an official register, or heard from its staff.',
    covers: [90],
  },
  {
    slug: 'reported',
    term: 'Reported',
    definition:
      'The mark of a fact that is recent but comes from a weaker source, such as a directory, an article or an applicant.',
    covers: [90],
  },
  {
    slug: 'conflict',
    term: 'Conflict',
    definition:
      'The mark of a fact on which a recent source says something else. Both statements are shown; nobody is chosen as the winner.',
    covers: [90],
  },
  {
    slug: 'stale',
    term: 'Stale',
    definition:
      'The mark of a fact whose newest source is older than its review period: six months for visas, twelve for hours, twenty-four for identity.',
    covers: [90],
  },
  {
    slug: 'unknown',
    term: 'Unknown',
    alsoCalled: ['Not stated'],
    definition:
      'The mark of a fact that nobody has stated to us. Neither yes nor no. It is shown, counted and filterable, and comes with a question to ask.',
    covers: [92],
  },
  {
    slug: 'coverage',
    term: 'Coverage',
    definition:
      'The share of your weights for which a listing states something. Below one half a program is listed without a rank, because there is not enough to rank it on.',
    covers: [96],
  },
  {
    slug: 'eligible',
    term: 'Eligible, verify first, ruled out',
    definition:
      'How a program stands toward your needs: nothing stated is against you; something decisive is unknown, disputed or stale; or a stated fact excludes you, and is named.',
    covers: [92],
  },
  {
    slug: 'evidence-band',
    term: 'Evidence band',
    definition:
      'Where you stand toward a stated minimum: below it, at it, above it, or none is stated. Used instead of a chance of matching, for which no data exist.',
    covers: [93],
  },
  {
    slug: 'editorial-estimate',
    term: 'Editorial estimate',
    definition:
      'A judgment of our editors without a primary source. Always labeled, and replaced as soon as somebody states a fact.',
    covers: [90],
  },
  {
    slug: 'balance-strip',
    term: 'Balance strip and trajectory',
    definition:
      'Five short bars, one for each dimension of balance. Side by side over the stages of a path it becomes a trajectory.',
    covers: [10, 11],
  },
]
