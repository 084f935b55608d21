import type { SeedEntry } from '../../seed-entry.ts'
import { waiverSources } from '../citations/conrad-waiver.ts'
import { greenCardRights } from '../citations/government.ts'
import { californiaDocket, firstCircuitOrder, proclamation11069 } from '../citations/h-1b-payment.ts'
import { noMoonlighting, sponsorArrival, sponsorExit, sponsorRegulations } from '../citations/j-1-sponsor.ts'
import { residentVisas, trainingVisas } from '../citations/visa-options.ts'

/** Section E: what each status does to hours, place and choice. */
export const visaAndBalance: SeedEntry<'guidePages'> = {
  slug: 'visa-status-and-balance',
  title: 'Visa status and balance',
  order: 5,
  summary:
    'A status is not only permission. It shapes hours, place, pay and family life for a decade, and most of that shape can be seen in advance.',
  body: `Seven statuses have pages of their own under [visas](/visas), with dated facts and sources. This chapter is about a single question: what does each of them do to an ordinary week, now and in eight years?

## J-1: easy in, something owed afterwards

J-1 is the usual status in residency. ECFMG sponsors it, so a hospital has less to do, and more programs say yes. What is owed comes later: two years at home, or a waiver, commonly three years of full-time clinical work in a shortage area.

That waiver decides more than a job. Posts cluster where doctors are scarce, often in the country. A partner may not find work in their field within an hour's drive; a child may change schools twice in three years; the nearest informatics team may be a video call. Talk about this at home in the second year of residency rather than in the last one.

During training the J-1 asks for exactness. One program, one place, one pay. No moonlighting, so no extra income from medicine. A fellowship can usually follow, within a general limit of seven years, with new papers and lead times. A spouse in J-2 status may apply to work.

## H-1B: harder in, freer afterwards

Fewer residencies file H-1B petitions; more fellowships and employers do. Who trains on it does not acquire the J-1's two-year rule and can look for the next job anywhere that will file. That makes hybrid posts, health-system roles and industry easier to reach.

Freer does not mean free. Some employers face a yearly cap and a drawing; others are exempt. Each move needs a new petition. And since September 2025 a proclamation has asked for $100,000 with certain new petitions for people abroad. As of November 23, 2026 it is extended on paper until September 2027, and two courts have ruled against carrying it out. We date each step on the H-1B page, because it may be different next week.

## O-1

A law firm lists O-1 as a third way for a hospital to employ a resident. It rests on your own record. We know of no count of trainees who hold one. Think of it as a conversation with a lawyer, not as a plan.

## Permanent residence

The most freedom: USCIS describes a right to live in the country permanently and to do any legal work of your choosing. If a green card through family is on its way, its timing may be worth more to your balance than any choice of specialty. Ask a lawyer what a J-1 in between would do to it before you accept one.

## EAD, citizenship, and not knowing yet

Permission to work through an EAD can be as good as a green card while it lasts; its weak point is the date on the card. Citizens have no visa question, though their families may. And "undecided" is a legitimate answer: prepare for the stricter route and keep the other open.

## When a visa forces the harder schedule

Sometimes there is no gentle option. The only program that can sponsor you has heavy call. The only waiver post within reach is a busy hospitalist service. It helps to treat this as a loan with a known term.

- **Name the term.** Three years with an end date are another thing than "for now".
- **Price it.** What will it cost in sleep, in money, in time with your children? Say it aloud to the people who will pay with you.
- **Secure the floor.** A physician of your own, one protected half-day, one person who will notice if you change. Before it starts, not when it hurts.
- **Keep one thread of informatics.** A committee, a report, a class. It keeps the road open and reminds you why you took the loan.
- **Write down the exit.** Which month the search begins, which status follows, who files it.

Planning does not make a hard schedule soft. It makes it finite.`,
  stages: ['before-residency', 'residency', 'fellowship', 'career'],
  sources: [
    trainingVisas,
    sponsorRegulations,
    sponsorExit,
    sponsorArrival,
    noMoonlighting,
    ...waiverSources,
    residentVisas,
    greenCardRights,
    firstCircuitOrder,
    proclamation11069,
    californiaDocket,
  ],
  reviewBy: '2026-12-23',
  covers: [26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36],
}
