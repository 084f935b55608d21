import type { SeedEntry } from '../../seed-entry.ts'
import { emergencyMedicineMove, erasNextSeason, erasTimeline } from '../citations/applying.ts'
import {
  boardsOverview,
  fellowshipMatch,
  fellowshipOverview,
  ohsuFellowship,
  practicePathway,
} from '../citations/informatics-fellowship.ts'
import { sponsorProgram } from '../citations/j-1-sponsor.ts'
import { pittsburghCriteria } from '../citations/visa-options.ts'

/** Questions on exams, applications and how to qualify. */
export const applying: readonly SeedEntry<'faqs'>[] = [
  {
    slug: 'do-i-need-step-3',
    question: 'Do I need Step 3 before residency?',
    topic: 'applying',
    stages: ['before-residency'],
    visas: ['j-1', 'h-1b', 'undecided'],
    answer: `**For a J-1, not from the sponsor's side.** ECFMG asks for Step 1 and Step 2 CK, a valid certificate, a contract and a Statement of Need. A program may still ask for more.

**For an H-1B, plan as if you did.** Programs that file for residents commonly want Step 3 passed beforehand. An example: the medicine residency at the University of Pittsburgh wrote in its criteria for 2023 that all three Steps had to be passed by Match Day. We have not yet read the regulation behind such policies, so the general rule is not published here as a fact. Ask each program two things: *is Step 3 needed, and by which date must the result be there?*

That date decides more than the exam. Results take time, seats fill, and a program that wants it by the rank-list deadline is a different plan from one that wants it before July.

If you are undecided, passing Step 3 early keeps the H-1B route open. It costs months of study that could go into clinical experience or rest. Look first at how many [programs](/programs) on your list state that they sponsor H-1B at all.`,
    sources: [sponsorProgram, pittsburghCriteria],
    changeNote: null,
    order: 10,
    reviewBy: '2027-05-23',
    covers: [30],
  },
  {
    slug: 'eras-or-residencycas',
    question: 'Do I apply through ERAS or ResidencyCAS?',
    topic: 'applying',
    stages: ['before-residency', 'residency'],
    visas: [],
    answer: `Through ERAS for most residencies and for the CI fellowship; through ResidencyCAS for emergency medicine and obstetrics and gynecology in the 2027 season. If you apply to emergency medicine and to internal medicine, you will use both and pay for both. Check each specialty's own page at the start of the season, since more of them may move.

Dates for residency in the 2027 season, from secondary sources: submission from September 2, 2026, review by programs from September 23, 2026. A year earlier AAMC's own calendar gave September 3 and 24. The pattern is the first and fourth Wednesday of September. For the season in which you apply, trust AAMC's page and not ours.

Papers from abroad take longer than you hope, so ask ECFMG how international graduates register and start when the season opens in June.

For the fellowship, ERAS opens its July cycle to applicants at the start of July, a year before the first day. Selection follows through the match that AMIA runs, in December in the years that we could check.`,
    sources: [erasTimeline, erasNextSeason, emergencyMedicineMove, ohsuFellowship, fellowshipMatch],
    changeNote: null,
    order: 20,
    reviewBy: '2027-06-01',
    covers: [19, 21],
  },
  {
    slug: 'when-do-i-apply-for-the-fellowship',
    question: 'When do I apply for a CI fellowship?',
    topic: 'fellowship',
    stages: ['residency'],
    visas: [],
    answer: `At the beginning of your final year of residency, through the July cycle of ERAS, for a start in the following July. Interviews run through the autumn. Offers come through the AMIA match. In 2024 the last day to commit was December 5 and results came on December 16 at noon Eastern time; we found no dates for 2025 and 2026, and December is the pattern.

Count back from there. In the spring before you apply, ask for letters, so that your writers have time. In the year before that, finish one project that you can explain in two minutes. If you are on a J-1, find out early how long your health ministry takes for a new Statement of Need: the fellowship is a new subspecialty and ECFMG asks for a new letter.

AMIA's match asks applicants to be members and to have interviewed with the programs that they rank.

Before you send anything, check three facts on each listing: does it take your visa, how many positions are funded this year, and how much clinical work belongs to it. Most public pages leave out at least one. Writing to a coordinator in May is early, and it is welcome.`,
    sources: [ohsuFellowship, fellowshipMatch],
    changeNote: null,
    order: 10,
    reviewBy: '2027-05-23',
    covers: [21],
  },
  {
    slug: 'can-i-apply-from-any-specialty',
    question: 'Can I apply for a CI fellowship from any specialty?',
    topic: 'fellowship',
    stages: ['before-residency', 'residency'],
    visas: [],
    answer: `Yes, from any primary specialty of the American Board of Medical Specialties (ABMS). Fellowships are housed in anesthesiology, radiology, emergency medicine, family medicine, internal medicine, medical genetics, pathology, pediatrics or preventive medicine, and the house does not limit the guest: a psychiatrist may train in a fellowship that sits in pediatrics.

Two practical limits remain. The clinical part of the fellowship has to fit your specialty: if there is no clinic or service for you, the program may not be able to keep your skills alive, or to fund you by them. And some fellowships have a tradition. A pathology-housed program may lean to laboratory data, a pediatric one to a children's hospital's EHR.

You need to be board-eligible or certified, after an ACGME-accredited residency, by the start. For the certificate in clinical informatics afterwards, pathologists are examined by the American Board of Pathology and others by the American Board of Preventive Medicine.

So ask: "Have you had a fellow from my specialty? Where did they see patients, and how much?" If you would be the first, ask who has thought it through.`,
    sources: [fellowshipOverview, ohsuFellowship, boardsOverview],
    changeNote: null,
    order: 20,
    reviewBy: '2027-11-23',
    covers: [19, 20, 22],
  },
  {
    slug: 'is-the-practice-pathway-still-open',
    question: 'Can I still be certified without a fellowship?',
    topic: 'fellowship',
    stages: ['career', 'residency'],
    visas: [],
    answer: `We do not know. For years physicians with enough informatics practice, or with certain degrees, could sit the examination without a fellowship. This *practice pathway* was extended more than once. The American Board of Pathology announced it through 2025, as did the American Board of Preventive Medicine according to a well-known blog in the field. We looked for a statement on the time after 2025 and found none.

So please treat it as closed in your plans and open in your questions. Write to the board that would examine you: ABPath for pathologists, ABPM for the others. Ask whether a pathway without fellowship exists in the year in which you would apply, what counts as practice, and since when.

For a physician on a visa there is a second catch. Practice time has to be spent in informatics work, and a J-1 or a waiver leaves little room for such work outside training. People who used the pathway mostly had a free choice of employer.

A fellowship is the plain road: two years, accredited, and eligible for the examination. If its length or place is what troubles you, ask programs whether they stretch the 24 months; up to 48 is described as possible.`,
    sources: [practicePathway, boardsOverview, fellowshipOverview],
    changeNote: null,
    order: 30,
    reviewBy: '2027-05-23',
    covers: [22, 23],
  },
]
