import type { SeedEntry } from '../../seed-entry.ts'
import { listingGaps } from '../citations/applying.ts'
import {
  boardsOverview,
  directorSurvey,
  fellowshipOverview,
  ohsuFellowship,
  practicePathway,
} from '../citations/informatics-fellowship.ts'
import { sponsorProgram, stanfordPaperwork } from '../citations/j-1-sponsor.ts'

/** Section D: residency, fellowship, certification, and what stands between. */
export const pathwayAndGates: SeedEntry<'guidePages'> = {
  slug: 'the-pathway-and-its-gates',
  title: 'The pathway and its gates',
  order: 4,
  summary:
    'Residency in a base specialty, board eligibility, a two-year fellowship, certification: the steps, the ways around, and who can close a gate.',
  body: `There is one main road into clinical informatics as a physician, and there are a few paths beside it. Both have gates. Knowing who keeps each gate tells you whom to write to.

## The main road

1. **An ACGME residency in a base specialty.** Pathology, psychiatry, pediatrics, anesthesiology, and emergency, family and internal medicine have [profiles here](/specialties); others qualify too. For anesthesiology we publish sourced figures and no ratings yet. We would rather leave a profile thin than invent it.
2. **Board eligibility in that specialty.** The fellowship wants you board-eligible or certified; the informatics certificate wants the primary certificate behind it.
3. **The CI fellowship.** Two years, ACGME-accredited: 24 months of training, which may be spread over as many as 48. Fellowships are housed in several departments, internal medicine most often in one survey of directors, and are open to physicians from any ABMS primary specialty, whatever the department on the door. A pathologist can train in a fellowship that sits in pediatrics.
4. **Certification in clinical informatics.** The American Board of Preventive Medicine examines most physicians; the American Board of Pathology examines pathologists.

## Paths beside it

Physicians work in health IT without the fellowship: as super users who became medical directors, in EHR companies, in quality and analytics, in research. For years a *practice pathway* let experienced people sit the examination without a fellowship. The American Board of Pathology announced it through 2025. We found nothing on what came after; ask the board before you plan on it.

For somebody on a visa these side paths are narrower than they look. A J-1 covers only the approved training, and a waiver only the agreed clinical service. An informatics job without a fellowship is a realistic first job mainly for people whose status leaves the choice to them.

## Who keeps the gates

**Your status.** It sorts programs before any score does. See [visas](/visas).

**Sponsoring programs, at both levels.** The residency may cooperate with J-1 and the fellowship may not, or the other way round. One large institution writes that its trainees from international schools come on a J-1 and that it files no H-1B for them. Ask about the fellowship while you are choosing the residency.

**GME funding.** Positions in a small subspecialty depend on somebody's budget. A fellowship can be accredited and unfilled, or filled from within. Ask how many positions are funded this year, and for how long.

**Institutional policy.** Above the program sits a GME office with rules of its own on visas, exams and graduation years. A program director who would love to have you cannot always overrule them. The most useful sentence in an e-mail is: "Is this the program's decision or the institution's?"

## What the gates do to your days

Each gate narrows the list, and a shorter list means less say in *where* and *how* you work. If eight programs can take you, you will not choose among them by call schedule. That is how a visa turns into hours: not by a rule about time, but by taking away alternatives. It works in both directions. Passing one more exam early, or accepting one more status, can widen the list enough that schedule becomes a criterion again.

## What the public pages leave out

A study of 211 pediatric programs found about one in four silent on something basic, hours or visa policy for instance, and visa statements that contradicted the program's own site in 6 to 8 percent of cases. Expect the same of small fellowships. Our [program list](/programs) shows what is stated, by whom and when, counts what is unknown, and turns each gap into a question that you can send.

## Two dates to carry in your head

CI fellowships recruit through the July cycle of ERAS: you apply at the beginning of your *final* year of residency. And ECFMG begins a new J-1 file for a new program, so the papers for the fellowship start months before the first day. Count both back from your own start date, and write them down today.`,
  stages: ['before-residency', 'residency', 'fellowship'],
  sources: [
    fellowshipOverview,
    boardsOverview,
    practicePathway,
    directorSurvey,
    ohsuFellowship,
    stanfordPaperwork,
    sponsorProgram,
    listingGaps,
  ],
  reviewBy: '2027-05-23',
  covers: [19, 20, 21, 22, 23, 24, 25],
}
