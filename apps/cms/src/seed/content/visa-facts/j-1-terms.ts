import type { SeedEntry } from '../../seed-entry.ts'
import {
  hospitalDuties,
  noMoonlighting,
  rule62section27,
  sponsorArrival,
  sponsorProgram,
  sponsorQuestions,
  sponsorRegulations,
} from '../citations/j-1-sponsor.ts'
import { checkedOn } from '../citations/citation.ts'

const reviewBy = '2027-05-23'

/** Who can train on a J-1, for how long, and what else they may do. */
export const j1Terms: readonly SeedEntry<'visaFacts'>[] = [
  {
    slug: 'j-1-sponsor-and-requirements',
    title: 'ECFMG sponsors J-1 physicians in clinical training',
    visas: ['j-1'],
    stages: ['before-residency'],
    topic: 'eligibility',
    statement: `For clinical training the visa sponsor is ECFMG, part of Intealth, not the hospital. It asks for Step 1 and Step 2 CK, a valid ECFMG certificate, a contract with the program, and a Statement of Need from the health ministry of your country. The application itself is started by the program's liaison, so find out early who that is.

As stated by ECFMG when we checked on November 23, 2026; we do not know since when each item applies.`,
    force: 'in-force',
    effectiveFrom: checkedOn,
    sources: [sponsorProgram, sponsorQuestions],
    reviewBy,
    covers: [26],
  },
  {
    slug: 'j-1-new-statement-of-need',
    title: 'A new specialty or subspecialty needs a new Statement of Need',
    visas: ['j-1'],
    stages: ['residency', 'fellowship'],
    topic: 'paperwork',
    statement: `ECFMG asks for a fresh Statement of Need when a physician enters another specialty or subspecialty, when the letter on file runs out, or when it names one institution and you move to another. Clinical informatics is a subspecialty, so plan for a new letter before the fellowship and ask ECFMG which field it should name.

From an archived copy of ECFMG's questions and answers, read on November 23, 2026; confirm it on the live page.`,
    force: 'in-force',
    effectiveFrom: checkedOn,
    sources: [sponsorQuestions],
    reviewBy,
    covers: [29],
  },
  {
    slug: 'j-1-seven-years',
    title: 'J-1 clinical training is generally limited to seven years',
    visas: ['j-1'],
    stages: ['residency', 'fellowship'],
    topic: 'length',
    statement: `Sponsorship for clinical training generally ends after seven years in all. A three-year residency and a two-year CI fellowship use five of them; a four-year residency and the fellowship use six. Extra years, a second fellowship or a repeated year draw on the same account.

Our sources give no starting date for the rule; the date shown is the day on which we checked.`,
    force: 'in-force',
    effectiveFrom: checkedOn,
    sources: [sponsorRegulations, rule62section27],
    reviewBy,
    covers: [29],
  },
  {
    slug: 'j-1-one-change-of-specialty',
    title: 'A J-1 physician can change specialty once, early',
    visas: ['j-1'],
    stages: ['residency'],
    topic: 'length',
    statement: `One change of specialty is possible, and only at the beginning: ECFMG's summary puts the end of that window at the start of the third year of sponsorship. If you doubt your base specialty, the first year is the time to say so.

The date shown is the day on which we checked; our sources do not say since when this applies.`,
    force: 'in-force',
    effectiveFrom: checkedOn,
    sources: [sponsorRegulations, rule62section27],
    reviewBy,
    covers: [29],
  },
  {
    slug: 'j-1-approved-activity-only',
    title: 'J-1 sponsorship covers one activity, one place and one pay',
    visas: ['j-1'],
    stages: ['residency', 'fellowship'],
    topic: 'work',
    statement: `The approval names a training activity, where it happens and what is paid for it. Work outside of that frame is not allowed, paid informatics consulting and a second employer included. Ask the program's liaison before you accept any honorarium, stipend or rotation elsewhere.

The date shown is the day on which we checked; our sources do not say since when this applies.`,
    force: 'in-force',
    effectiveFrom: checkedOn,
    sources: [sponsorRegulations, rule62section27],
    reviewBy,
    covers: [26, 35],
  },
  {
    slug: 'j-1-no-moonlighting',
    title: 'J-1 physicians may not moonlight',
    visas: ['j-1'],
    stages: ['residency', 'fellowship'],
    topic: 'work',
    statement: `One university's international office tells its J-1 physicians that moonlighting, even inside the same hospital, is forbidden and can end the sponsorship. A large hospital system says the same of extra shifts, paid or not. The fellow's salary is therefore the whole income from medicine on a J-1.

The date shown is the day on which we checked.`,
    force: 'in-force',
    effectiveFrom: checkedOn,
    sources: [noMoonlighting, hospitalDuties],
    reviewBy,
    covers: [26],
  },
  {
    slug: 'j-1-tell-the-sponsor',
    title: 'ECFMG has to hear of leave, serious illness and changes of training',
    visas: ['j-1'],
    stages: ['residency', 'fellowship'],
    topic: 'paperwork',
    statement: `A hospital's office for international staff lists what a J-1 physician has to report to ECFMG: a leave of absence, a serious illness or injury, a change of place or curriculum, remediation, termination, and involvement in legal proceedings. Tell your program's liaison first; that person usually sends the report.

From an archived copy of the hospital's page; the date shown is the day on which we checked.`,
    force: 'in-force',
    effectiveFrom: checkedOn,
    sources: [hospitalDuties],
    reviewBy,
    covers: [35],
  },
  {
    slug: 'j-2-work-permission',
    title: 'A J-2 spouse may apply for permission to work',
    visas: ['j-1'],
    stages: ['residency', 'fellowship'],
    topic: 'work',
    statement: `The spouse of a J-1 physician, in J-2 status, can apply to USCIS for permission to work. ECFMG adds that this income may not serve to support the J-1 physician. How long an answer takes at the moment is not known to us.

From an archived copy of ECFMG's pre-arrival page, read on November 23, 2026; confirm it on the live page.`,
    force: 'in-force',
    effectiveFrom: checkedOn,
    sources: [sponsorArrival],
    reviewBy,
    covers: [28],
  },
]
