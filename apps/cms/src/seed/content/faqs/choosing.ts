import type { SeedEntry } from '../../seed-entry.ts'
import { listingGaps } from '../citations/applying.ts'
import { fellowshipOverview } from '../citations/informatics-fellowship.ts'
import { sponsorExit, sponsorProgram } from '../citations/j-1-sponsor.ts'
import { waiverTerms } from '../citations/conrad-waiver.ts'

/** Questions on whether and how to choose this path. */
export const choosing: readonly SeedEntry<'faqs'>[] = [
  {
    slug: 'is-informatics-a-good-lifestyle-choice',
    question: 'Is clinical informatics a good lifestyle choice for a non-US IMG?',
    topic: 'choosing',
    stages: ['before-residency', 'residency'],
    visas: [],
    answer: `It can be, later rather than sooner. Once you are in a dedicated fellowship or job, the work is mostly by day, on weekdays, and organized in projects. That is kinder to time and control than most of medicine. This is an editorial judgment; we have found no study that measures it for physicians on a visa.

Two things come first. A residency in a base specialty, with the hours of that specialty; and a visa, which decides how many programs can take you and where your first job may be. If you train on a J-1, two years at home or a waiver follow, and waiver service is full-time clinical work, often in the country, where informatics posts are few.

So ask the question in three parts. Can I live with the hardest stage, usually the first year? Can my family live with the place? Do I like the work itself, which is meetings, patience and other people's habits? Three times yes, and the lifestyle tends to follow. The [specialty profiles](/specialties) show the low points as well as the high ones.`,
    sources: [fellowshipOverview, sponsorExit, waiverTerms],
    changeNote: null,
    order: 10,
    reviewBy: '2027-11-23',
    covers: [86, 1, 10, 11],
  },
  {
    slug: 'what-can-i-do-before-residency',
    question: 'What can I do for an informatics career before residency?',
    topic: 'choosing',
    stages: ['before-residency'],
    visas: [],
    answer: `More than most people think, and none of it needs a hospital badge.

- **Learn one tool slowly.** SQL first, because every health system keeps its answers in tables. Then Python, or the basics of FHIR.
- **Finish one small project.** A public data set, a question, two pages on what you found and what you doubt. Finished counts for more than large.
- **Watch a system with a clinician's eyes.** Wherever you work or observe, note what the software makes slow. That list is your first interview answer.
- **Meet people.** One former fellow from abroad, one society group. Ask how they spend an ordinary week.
- **Prepare the papers.** Find out how your health ministry issues a Statement of Need, which a J-1 requires, and how long it takes.
- **Choose the base specialty for itself.** CI is open to all primary specialties, so nothing is won by choosing against your nature.

Put exams and certification before all of this when time is short: a residency comes first. Whether an observership or a job with software counts as US clinical experience differs by program; most listings do not say, so ask.`,
    sources: [fellowshipOverview, sponsorProgram],
    changeNote: null,
    order: 20,
    reviewBy: '2027-11-23',
    covers: [89, 81],
  },
  {
    slug: 'what-does-unknown-mean',
    question: 'What does “unknown” mean in a listing?',
    topic: 'choosing',
    stages: ['before-residency', 'residency'],
    visas: [],
    answer: `It means that nobody has stated the fact to us in a form that we can cite. It does not mean no, and it does not mean probably.

Public information is thin. A study of 211 pediatric programs found that about one in four was silent on something basic, hours or visa policy for instance. Small fellowships often publish less. If we dropped every listing with a gap, you would lose programs that might welcome you; if we filled the gaps with guesses, you would trust what nobody said.

So an unknown is treated as a value of its own. You can include such programs in a search (we do so unless you say otherwise), leave them out, or look at nothing else. Every page of results says how many were left out and for which reason. In a ranking an unknown widens the range of the score instead of lowering it in silence.

And it becomes a task. Each unknown fact has a courteous question beside it that you can send to the coordinator. A listing with four unknowns is not a bad program. It is four questions away from being a known one.`,
    sources: [listingGaps],
    changeNote: null,
    order: 30,
    reviewBy: '2027-11-23',
    covers: [92],
  },
  {
    slug: 'why-no-match-odds',
    question: 'Why do you give no chance of matching?',
    topic: 'choosing',
    stages: ['before-residency', 'residency'],
    visas: [],
    answer: `Because we could only make it up. To say "62 percent" honestly, somebody would need to know who applied to a program, with which record, and what happened to each of them, over several years. Programs do not publish that, and nobody else has it for programs of this size. A number without such data looks exact and means nothing, and people make expensive decisions by it.

National figures do exist. They describe groups, not you, and not one program.

What we give instead can be checked. On every listing: what is stated, by whom, on which day, and how sure that is. In every search: how many programs were left out, and why. For every gap: the question to ask. And in the last chapter of the [guide](/guide), a way to sort what remains on a sheet of paper: *eligible*, when all that is stated fits; *verify first*, when something decisive is unknown, disputed or stale; *ruled out*, with the fact that does it.

"Eligible" promises neither an interview nor a position. It means that no stated fact stands in your way, so the next step is yours: write to them.`,
    sources: [],
    changeNote: null,
    order: 40,
    reviewBy: '2027-11-23',
    covers: [93, 96],
  },
]
