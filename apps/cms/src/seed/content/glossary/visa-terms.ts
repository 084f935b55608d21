import type { SeedEntry } from '../../seed-entry.ts'
import { waiverOverview, waiverTerms } from '../citations/conrad-waiver.ts'
import { greenCardRights, weightedSelection } from '../citations/government.ts'
import {
  sponsorArrival,
  sponsorExit,
  sponsorProgram,
  sponsorQuestions,
  sponsorTravel,
} from '../citations/j-1-sponsor.ts'
import { residentVisas } from '../citations/visa-options.ts'

/** Words of visas and waivers. */
export const visaTerms: readonly SeedEntry<'glossary'>[] = [
  {
    slug: 'j-1',
    term: 'J-1',
    alsoCalled: ['Exchange visitor visa', 'J-1 physician', 'Alien physician'],
    definition:
      'The exchange visitor status in which most physicians from abroad train. ECFMG sponsors it for clinical training. Two years at home or a waiver follow.',
    sources: [sponsorProgram, sponsorExit],
    covers: [26],
  },
  {
    slug: 'j-2',
    term: 'J-2',
    definition:
      'The status of the spouse and children of a J-1 holder. A J-2 spouse may apply for permission to work; the two-year rule applies to the family as well.',
    sources: [sponsorArrival, sponsorExit],
    covers: [28],
  },
  {
    slug: 'ds-2019',
    term: 'DS-2019',
    alsoCalled: ['Certificate of eligibility', 'Travel signature'],
    definition:
      'The form that documents a J-1 program, with its end date. To come back from a trip it needs a travel signature; a duplicate takes ECFMG 7 to 10 business days.',
    sources: [sponsorTravel],
    covers: [62],
  },
  {
    slug: 'statement-of-need',
    term: 'Statement of Need',
    alsoCalled: ['SoN', 'Letter of need'],
    definition:
      'A letter from the health ministry of your country which says that it needs physicians in the field. Required for a J-1, and again for a new subspecialty.',
    sources: [sponsorProgram, sponsorQuestions],
    covers: [26],
  },
  {
    slug: 'training-program-liaison',
    term: 'Training program liaison',
    alsoCalled: ['TPL'],
    definition:
      'The person at a hospital who deals with ECFMG on behalf of J-1 physicians. Starts the application and passes on reports. Worth meeting early.',
    sources: [sponsorQuestions],
    covers: [83],
  },
  {
    slug: 'two-year-rule',
    term: 'Two-year home-country rule',
    alsoCalled: ['212(e)', 'Home residence requirement', 'Two-year foreign residence requirement'],
    definition:
      'The duty of every clinical J-1 physician to spend two years in the home country before certain other statuses become possible, unless it is waived.',
    sources: [sponsorExit],
    covers: [27],
  },
  {
    slug: 'conrad-30-waiver',
    term: 'Conrad 30 waiver',
    alsoCalled: ['J-1 waiver', 'State 30', 'Conrad State 30'],
    definition:
      'A release from the two-year rule on the recommendation of a state, up to 30 a year each: three years of full-time clinical work in a shortage area, in H-1B status.',
    sources: [waiverOverview, waiverTerms],
    covers: [27],
  },
  {
    slug: 'flex-slot',
    term: 'Flex slot',
    definition:
      'One of up to ten Conrad 30 places that a state may give to a site outside a shortage area whose patients come from one.',
    sources: [waiverOverview],
    covers: [27],
  },
  {
    slug: 'hpsa-mua',
    term: 'HPSA, MUA, MUP',
    alsoCalled: [
      'Health professional shortage area',
      'Medically underserved area',
      'Medically underserved population',
    ],
    definition:
      'Federal designations of places and groups with too few health services. A waiver post has to serve one of them.',
    sources: [waiverTerms],
    covers: [28],
  },
  {
    slug: 'h-1b',
    term: 'H-1B',
    alsoCalled: ['Specialty occupation worker'],
    definition:
      'A work status for which an employer files a petition. Less common in residency than J-1, more common later, and the status in which waiver service is done.',
    sources: [residentVisas, waiverTerms],
    covers: [30],
  },
  {
    slug: 'cap-exempt',
    term: 'Cap-exempt',
    alsoCalled: ['Cap', 'Cap-subject', 'H-1B lottery'],
    definition:
      'Said of an employer whose H-1B petitions do not count against the yearly limit and take no part in the drawing. Which employers are exempt is for counsel to say.',
    sources: [weightedSelection],
    covers: [31],
  },
  {
    slug: 'labor-condition-application',
    term: 'Labor condition application',
    alsoCalled: ['LCA', 'Filings seen'],
    definition:
      'A paper that an employer files with the Department of Labor before an H-1B petition. Under a trainee’s title it is evidence of an intention. It is neither an approval nor a policy.',
    covers: [31],
  },
  {
    slug: 'o-1',
    term: 'O-1',
    alsoCalled: ['Extraordinary ability'],
    definition:
      'A status for people with an outstanding record, on an employer’s petition. Named by a law firm as an option for residents; how often it is used in training is unknown to us.',
    sources: [residentVisas],
    covers: [33],
  },
  {
    slug: 'permanent-resident',
    term: 'Permanent resident',
    alsoCalled: ['Green card', 'LPR'],
    definition:
      'Somebody with the right to live in the United States permanently and to do any legal work for which they are qualified.',
    sources: [greenCardRights],
    covers: [34],
  },
  {
    slug: 'ead',
    term: 'EAD',
    alsoCalled: ['Employment authorization document', 'Work permit'],
    definition:
      'A card that proves permission to work. It rests on another status or on a pending application, and ends with it.',
    sources: [sponsorArrival],
    covers: [36],
  },
  {
    slug: 'premium-processing',
    term: 'Premium processing',
    definition:
      'A fee for which USCIS undertakes to act on a petition within a set number of business days. It speeds the answer and does not change it.',
    covers: [31],
  },
  {
    slug: 'vacatur',
    term: 'Vacatur and stay',
    alsoCalled: ['Vacated', 'Stay pending appeal'],
    definition:
      'A vacatur is a court’s order that sets a rule or guidance aside. A stay puts such an order on hold during an appeal. Both can come and go within days, which is why every visa fact here has a date.',
    covers: [31],
  },
]
