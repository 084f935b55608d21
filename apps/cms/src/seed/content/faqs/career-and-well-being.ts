import type { SeedEntry } from '../../seed-entry.ts'
import { waiverService, waiverTerms } from '../citations/conrad-waiver.ts'
import { ucsfFellowship } from '../citations/informatics-fellowship.ts'
import { hospitalDuties, sponsorExit } from '../citations/j-1-sponsor.ts'
import { lifeline, physicianSupportLine } from '../citations/living-and-working.ts'

/** Questions on the job afterwards and on staying well. */
export const careerAndWellBeing: readonly SeedEntry<'faqs'>[] = [
  {
    slug: 'can-i-keep-practicing',
    question: 'Can I keep practicing medicine if I go into informatics?',
    topic: 'career',
    stages: ['fellowship', 'career'],
    visas: [],
    answer: `Yes, and most people do, at least in part. During fellowship you keep working in your base specialty for a share of the week; one program sets the ceiling at 20 percent. Afterwards a hybrid post is the common form: half and half, or 0.6 clinical and 0.4 informatics.

How well it divides depends on the specialty. Shifts and clinics split cleanly; inpatient weeks and procedures less so (editorial judgment). What protects the mix is paper: which weekdays belong to which half, who covers the clinic during a go-live, what happens when the service is short.

On a visa there are two cases. **In a waiver post** the question is turned around: you may not be able to do *less* than full-time clinical work for three years, and a half-and-half contract can break the waiver. **In H-1B** the petition describes your job; a change of mix may need a word with counsel.

If you move away from patients altogether, ask your primary board what it expects of practice for continued certification, and your state about the license. It is easier to keep a small clinic going than to come back after years. [The career pages](/careers) compare the models.`,
    sources: [ucsfFellowship, waiverTerms, waiverService],
    changeNote: null,
    order: 10,
    reviewBy: '2027-11-23',
    covers: [88, 45, 70],
  },
  {
    slug: 'what-to-ask-of-a-first-informatics-job',
    question: 'What should I ask before I take a first informatics job?',
    topic: 'career',
    stages: ['fellowship', 'career'],
    visas: [],
    answer: `Ask about structure before salary. These questions come from the ways in which such jobs tend to go wrong; they are editorial judgment.

1. **Protected time:** how many half-days, on which weekdays, written where? Who may book them?
2. **Team:** how many analysts are there, and to whom do they report? Would I be the only physician who knows the system? If yes, who answers when I am in clinic?
3. **Nights:** who is called when the EHR fails? How often was that last year, and what follows on the next morning?
4. **Clinic:** what is the expected volume, and does it shrink by the share of informatics, or only on paper?
5. **Success:** what should be different after a year, and who will say so?
6. **Person:** whom will I learn from?
7. **Papers:** if I need sponsorship, who files, when, and has this employer done it for a physician? If I am on a waiver, does this contract hold 40 clinical hours?

Two warning signs: "we are all very flexible here", with nothing in writing; and a predecessor whom nobody wants you to call. Call.

Ask for the answers by e-mail. It is a courteous way of getting them in writing.`,
    sources: [waiverTerms],
    changeNote: null,
    order: 20,
    reviewBy: '2027-11-23',
    covers: [78, 79, 80],
  },
  {
    slug: 'what-if-i-fall-ill-on-a-j-1',
    question: 'What if I fall ill while on a J-1?',
    topic: 'well-being',
    stages: ['residency', 'fellowship'],
    visas: ['j-1'],
    answer: `Get care first. You are insured: J-1 rules require it, and hospitals usually provide a plan.

Then tell two people: your program director, and the training program liaison who handles ECFMG matters. A large hospital system lists leave of absence, serious illness and injury among the things that have to be reported to ECFMG. The liaison usually sends the report. Told early, leave is paperwork; told late, it can become a question of status.

Ask the liaison, and if things are complicated a lawyer:

- How long can I be away with my sponsorship unchanged?
- Does the time extend my training, and is there room within the seven years?
- What happens to pay and insurance meanwhile?
- Does the 30-day grace period apply if I have to stop?

We have not found official answers to these that we could cite in general; they depend on your case and your hospital's policy. ECFMG does say that the grace period may not apply when training ends early by termination, so seek advice *before* you resign.

Illness of the mind is illness. You need not give a diagnosis to ask for leave; ask what the form requires. If you are in danger, call or text 988.`,
    sources: [hospitalDuties, sponsorExit, lifeline],
    changeNote: null,
    order: 20,
    reviewBy: '2027-05-23',
    covers: [35, 68],
  },
  {
    slug: 'where-can-i-turn-when-i-am-not-well',
    question: 'I am not doing well. Whom can I talk to without harm to my training?',
    topic: 'well-being',
    stages: ['before-residency', 'residency', 'fellowship', 'career'],
    visas: [],
    answer: `If you might harm yourself, or cannot stay safe: **call or text 988** in the United States, at any hour. Outside of it, findahelpline.com lists lines by country. Nothing below is more urgent than that.

If you want a person who knows the profession, the **Physician Support Line**, 1-888-409-0141, connects physicians, residents and students with volunteer psychiatrists. It says that calls are free and confidential, that it records no names, and that a call sets up no patient relationship to report. It is not open at all hours; see its site. By text: HOME to 741741 reaches the Crisis Text Line.

For lasting help: your hospital's employee assistance program, counseling through GME, or a physician of your own outside the hospital. Ask at the start, "Who can see this, and what would you have to pass on?" You have a right to the answer before you say anything else.

Does care affect a license or a visa? It depends on the form and the state, and we have not sourced a general answer. Many people put off care for years over a question that ten minutes with a lawyer or the counselor could settle. Ask it; do not wait with it. More numbers are on the [help page](/help).`,
    sources: [physicianSupportLine, lifeline],
    changeNote: null,
    order: 10,
    reviewBy: '2027-05-23',
    covers: [68, 84, 9],
  },
]
