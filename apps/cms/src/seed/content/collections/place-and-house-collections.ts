import type { SeedEntry } from '../../seed-entry.ts'

/** Collections by where a fellowship is, which department houses it, and how sure its listing is. */
export const placeAndHouseCollections: readonly SeedEntry<'collections'>[] = [
  {
    slug: 'housed-in-pathology',
    title: 'Fellowships housed in pathology',
    summary:
      'Clinical informatics fellowships for which a source names pathology as the department in charge. Most listings do not name one.',
    criteria: 'specialty=pathology&specialty-unknown=leave-out',
    order: 50,
    body: `A clinical informatics fellowship belongs to a department, and the department colors it: whose patients and data you work with, who sits in your meetings, what your clinical half-day looks like. In pathology that tends to mean laboratory systems, images and results, and clinical time at a microscope and not on a ward.

**What it promises:** for each of these a source names pathology as its house, and the listing shows that source.

**What it does not:** that you need a residency in pathology. Many fellowships take graduates of other specialties; whether this one does, and where you would practice in the meantime, are the first two questions to ask. Nor is it complete: for most listings nobody has told us the house at all, and those are left out here.

What to expect of the years before and after is in the [profile of pathology](/specialties/pathology). It describes the specialty. Each program may differ.`,
    reviewBy: '2027-11-24',
  },
  {
    slug: 'on-the-pacific-coast',
    title: 'Fellowships on the Pacific coast',
    summary: 'Every clinical informatics fellowship that we list in California, Oregon and Washington.',
    criteria: 'state=CA&state=OR&state=WA&sort=place',
    order: 60,
    body: `If family, a partner’s work or a community of your own ties you to the West, begin with the place and ask everything else afterwards. This collection does only that: three states, nothing left out because a fact is missing.

**What it promises:** each listing that we hold in these states, in the order of state and city.

**What it does not:** a choice. Nothing here says that a program takes applicants on a visa, recruits this year or suits you. Most of these listings rest on a list of 2020 and carry that mark until somebody has looked again.

Two ways to go on. Open *Change these filters* and add the one thing that you cannot do without, then watch how many do not say. Or go through the listings one by one and collect their open questions; a dozen is a number that one person can write to in a week. How place and visa bear on each other in later jobs is a chapter of the [guide](/guide).`,
    reviewBy: '2027-11-24',
  },
  {
    slug: 'confirmed-since-2020',
    title: 'Listings that somebody confirmed recently',
    summary:
      'Fellowships whose existence a recent source speaks for: their own page, a register, a directory or an article.',
    criteria: 'listing=verified&listing=reported',
    order: 70,
    body: `Many of our listings go back to a public list of 2020. A program that stood there then may have closed, moved, merged or changed its name since, and we say so on each of them. Here are the others.

**What it promises:** a source that was read within the last two years says that the program exists. *Verified* means that the program, its institution or a register says so. *Reported* means a weaker witness, such as a directory or a published article.

**What it does not:** that it has a place to give in your year, or that the rest of the listing is as fresh as its existence. A fact about visas ages in six months, one about hours in twelve.

The collection is short today and grows as our editors work through the list. If you have just spoken to a program that is not in it, you know something that we do not: tell us through its listing, and say where others can read it.`,
    reviewBy: '2027-11-24',
  },
]
