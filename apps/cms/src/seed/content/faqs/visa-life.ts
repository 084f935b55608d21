import type { SeedEntry } from '../../seed-entry.ts'
import {
  waiverOverview,
  waiverSeason,
  waiverService,
  waiverServiceNote,
  waiverTerms,
} from '../citations/conrad-waiver.ts'
import { addressChange } from '../citations/government.ts'
import {
  rule62section27,
  sponsorArrival,
  sponsorExit,
  sponsorQuestions,
  sponsorRegulations,
  sponsorTravel,
} from '../citations/j-1-sponsor.ts'

/** Questions on living and working under a status. */
export const visaLife: readonly SeedEntry<'faqs'>[] = [
  {
    slug: 'conrad-30-and-informatics-jobs',
    question: 'What is a Conrad 30 waiver, and does an informatics job count?',
    topic: 'visa',
    stages: ['fellowship', 'career'],
    visas: ['j-1'],
    answer: `It is a common way for a J-1 physician to be released from two years at home. Each state may recommend 30 physicians a federal fiscal year, from October 1. You agree to 40 hours a week for three years, in H-1B status, in a place that is designated as short of care (HPSA, MUA or MUP), and begin within 90 days of the waiver. Up to ten of the thirty may go to places outside such an area that serve people from one.

Does informatics count? Advisers describe the service as full-time clinical work, direct patient care. A post that is half clinic and half informatics can fail it. A full clinical contract with informatics on top may be possible; whether the extra work is allowed under your petition is a question for counsel. Get the view of the state health department in writing.

One thing is **not verified**: whether the program's authority covers J-1 status acquired after September 30, 2025. Ask before you build on it.

Windows differ by state, and some close within days, so begin about a year ahead. The [guide](/guide) shows how to keep informatics alive during those three years.`,
    sources: [waiverOverview, waiverSeason, waiverTerms, waiverService, waiverServiceNote],
    changeNote: null,
    order: 60,
    reviewBy: '2027-02-23',
    covers: [27, 28, 74, 76],
  },
  {
    slug: 'can-my-partner-work',
    question: 'Can my partner work while I train?',
    topic: 'visa',
    stages: ['before-residency', 'residency', 'fellowship'],
    visas: ['j-1', 'h-1b', 'o-1'],
    answer: `**If you hold a J-1:** your husband or wife, in J-2 status, may apply to USCIS for permission to work. ECFMG adds a limit: the income may not be used to support you, the J-1 physician. It asks for a family budget with the application. How long USCIS takes at present is not known to us, so apply as soon as you are allowed to. The two-year home-country rule applies to J-2 family members as well.

**If you hold an H-1B or O-1:** we have not read an official source that we could cite for spouses, and the rules differ by status and by stage of a green card case. Ask the hospital's international office or an immigration lawyer, and ask again whenever your own status changes. A move from J-1 to a waiver post in H-1B changes your partner's status too, and with it perhaps their permission to work. Raise that *before* you choose the waiver job.

**If you are not married:** dependent status is for spouses and children. Ask a lawyer what your country's form of partnership means.

A partner's work is one of the strongest reasons for or against a place. Treat it as a criterion, not as an afterthought.`,
    sources: [sponsorArrival, sponsorExit],
    changeNote: null,
    order: 70,
    reviewBy: '2027-05-23',
    covers: [28],
  },
  {
    slug: 'remote-work-on-a-visa',
    question: 'Can I work remotely, or from abroad, on a visa?',
    topic: 'visa',
    stages: ['fellowship', 'career'],
    visas: ['j-1', 'h-1b', 'o-1'],
    answer: `We have not found a source that answers this in general, and it is one of the easier ways to get into difficulty without meaning to. What we can say:

A **J-1** physician's approval names a training activity, a place and a pay. Work outside that frame is not permitted. Whether analysis from home, in the same city, is inside the frame is for the program and ECFMG to say. Ask the training program liaison before you agree to a remote day, above all from another state or country.

An **H-1B** belongs to an employer and a petition that describes the job. Working from a different place may matter to it. Ask the employer's counsel first.

**From abroad**, further questions arise: tax, hospital data rules, and whether you can come back in time if a visa is delayed.

A good e-mail is short: "The fellowship offers two remote days a week. Is that covered by my sponsorship, from my home address in this city? May I do it for two weeks from my parents' home?" Keep the answer.

A listing that says "hybrid" describes the work, not your permission. We show the two apart.`,
    sources: [sponsorRegulations, rule62section27],
    changeNote: null,
    order: 80,
    reviewBy: '2027-05-23',
    covers: [15, 61],
  },
  {
    slug: 'traveling-home-on-a-j-1',
    question: 'Can I travel home during residency on a J-1?',
    topic: 'visa',
    stages: ['residency', 'fellowship'],
    visas: ['j-1'],
    answer: `Yes, if the papers for coming back are in order, and with some slack in the schedule. ECFMG lists three:

1. a passport that is valid for six months beyond the end of your program,
2. a valid J-1 visa,
3. the original DS-2019 with a travel signature.

If the signature is missing or old, ask for a duplicate DS-2019. ECFMG takes 7 to 10 business days, and the mail comes on top. If the visa in the passport has run out, you need a new one from a consulate abroad; how long that takes varies, and delays happen. ECFMG itself urges caution with trips abroad.

A way to plan: write the list of papers on the day on which you ask for vacation; keep a week between the return flight and your first shift; tell the coordinator where you will be and what would happen if a visa took longer; carry the papers by hand.

For an emergency, find out *now* who could cover you, and keep copies where somebody else can reach them. When you move house, report the new address to USCIS within 10 days.`,
    sources: [sponsorTravel, addressChange],
    changeNote: null,
    order: 90,
    reviewBy: '2027-05-23',
    covers: [62, 63],
  },
  {
    slug: 'j-1-for-residency-and-fellowship',
    question: 'Is there enough J-1 time for residency and a CI fellowship?',
    topic: 'visa',
    stages: ['before-residency', 'residency', 'fellowship'],
    visas: ['j-1'],
    answer: `Usually yes. Sponsorship for clinical training generally ends after seven years. Three years of residency and two of fellowship make five; four and two make six. Things that eat into the rest: a preliminary year, a repeated year, a year as chief resident, a second fellowship, an earlier J-1 as a clinical trainee. Add yours up before you plan.

The fellowship does not come by itself. It is a new program, so there is a new contract and a new file with ECFMG. For a new subspecialty ECFMG also wants a new Statement of Need from your health ministry, according to the copy of its pages that we read. Ask which field the letter should name. One institution asks for 120 days for the J-1 alone.

A change of base specialty is possible once, early in sponsorship. If it has crossed your mind, speak to your director in the first year.

After the DS-2019 ends, 30 days remain, without work. If a board examination falls later, ECFMG can extend sponsorship for it; ask well ahead.

The fellowship also has to accept J-1 holders. Check this while choosing the *residency*, not afterwards.`,
    sources: [sponsorRegulations, rule62section27, sponsorQuestions, sponsorExit],
    changeNote: null,
    order: 100,
    reviewBy: '2027-05-23',
    covers: [29],
  },
]
