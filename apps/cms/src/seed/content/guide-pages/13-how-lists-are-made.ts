import type { SeedEntry } from '../../seed-entry.ts'
import { listingGaps } from '../citations/applying.ts'

/** Section N: method, provenance, and what is not claimed. */
export const howListsAreMade: SeedEntry<'guidePages'> = {
  slug: 'how-lists-are-made',
  title: 'How we put lists together and what we do not claim',
  order: 13,
  summary:
    'Where each fact comes from, how an order can be made, why unknown stays unknown, and why you will find no chance of matching here.',
  body: `There are services that sell a list of programs. They ask for your scores and your money and give back names in an order that nobody can check. A list is useful; the secrecy is not. This chapter says how ours is made, so that you can disagree with it.

## Where facts come from

Each fact on a listing carries a source, an address and the day on which somebody looked. From these a mark follows by rule:

- **Verified:** recently read on the program's or institution's own page, in an official register, or said by its staff.
- **Reported:** recent, from a weaker source, such as a directory or an article.
- **Conflict:** a recent source says something else. Both are shown.
- **Stale:** true when we looked, but that was too long ago: six months for visa facts, twelve for hours, twenty-four for identity.
- **Unknown:** nobody has stated it. Not yes, not no.

Many fellowship listings rest on a public list from 2020. That is evidence that the program was listed then, not that it is accredited now, and they say so.

**Visa evidence is kept in three drawers:** what the program states, what the institution's policy is, and what filings appear in government data. An employer's H-1B counts tell you about the employer, surgeons and engineers included. Filings under trainee titles come closer, and even they are applications and not approvals. We write "filings seen"; we never write "sponsors" on that ground.

The public record is thin. Of 211 pediatric programs that one study looked at, roughly one in four did not state something as plain as its visa policy or its hours. We would rather show you that thinness than paint over it.

## How an order is made

The [program list](/programs) narrows the field down by what you choose and tells you what it left out and why. It does not put programs into a personal order. You can, and this is the method that we stand behind; it needs a sheet of paper.

Start with what matters: your status, exams and graduation year, your scores if they decide something, and how much you care about schedule, place, projects, support. Then sort every listing that is left into three piles:

1. **Ruled out.** A stated fact excludes you. Keep the program on the sheet, *with the fact that does it*. You can look it up and write to them.
2. **Verify first.** Nothing excludes you, but something decisive is unknown, disputed or stale. Write down what. The listing has the sentence with which to ask.
3. **Eligible.** All that is stated fits.

Inside a pile, give each wish a fixed scale from 0 to 1 before you look at any program, and a weight; all weights together make 1. Multiply and add. An unknown counts as the whole range from 0 to 1, so a score becomes a range too. Where less than half of your weight is known, write *not enough data to rank*. Equal scores share a place, in alphabetical order.

Beside each place belongs a note: why here, what would change this, and how sure. Anybody with the same answers should arrive at the same order; if not, one of the two hides something.

## What we do not claim

**No chances.** We have no data on who applied with which profile and what became of them, so any percentage would be decoration. What the evidence allows is a band: below, at or above a stated minimum, or not stated. "Eligible" means that nothing stated stands against you. It is no promise of an interview.

**No completeness.** A program that is missing here may be excellent.

**No advice on law or health.** Rules come with sources and dates; your case needs people who can see your papers.

## What it costs

Nothing. There is no account and no card. Filters live in the address of the page, so that you can send a search to a friend. We do not ask for your scores or your name, and what you search for is not written to a log. The [method page](/about/method) has the rules, worked out on real numbers, and the code is open.

## What you can do with a personal list

It is an ordered list of your own, not the truth about programs. Change a weight and watch. If the order turns over at a small change, the top is a group and not a winner; visit the group. Print the [questions](/programs) that are still open, send three a week, and write down who answered and when: an answer without a name and a date ages unseen.`,
  stages: ['before-residency', 'residency'],
  sources: [listingGaps],
  reviewBy: '2027-11-23',
  covers: [90, 91, 92, 93, 94, 95, 96],
}
