import type { SeedEntry } from '../../seed-entry.ts'

/** Collections by what is stated, or not stated, about visas. */
export const visaCollections: readonly SeedEntry<'collections'>[] = [
  {
    slug: 'states-h-1b-sponsorship',
    title: 'Fellowships that state H-1B sponsorship',
    summary:
      'The program, or its institution where the program is silent, says that it sponsors H-1B, always or case by case. Whoever says nothing is not in here.',
    criteria: 'h1b=sponsors&h1b=case-by-case&h1b-unknown=leave-out',
    order: 10,
    body: `This is the narrowest of our visa collections, and it is meant to be. A listing is in it only if somebody who can decide has said so in a place that we could read. A count of petitions in a public record does not put a program here, and neither does a friend who once trained there.

**What it promises:** a statement exists, and the listing shows whose it is, where it stands and when it was last read.

**What it does not:** that the statement still holds, or that it covers your case. Look at the mark beside it. *Stale* means that nobody has read the page again for more than six months; treat it as a question that you ask with a date.

A short list is no verdict on everybody else. Most programs publish nothing about visas. Leave the same filter open, and they come back as what they are: unknown. What the status itself asks of you is on the page of [visa statuses](/visas).`,
    reviewBy: '2027-05-24',
  },
  {
    slug: 'states-j-1-sponsorship',
    title: 'Fellowships that state that they take J-1 physicians',
    summary:
      'The program or its institution says that it accepts physicians on a J-1, always or case by case. Whoever says nothing is not in here.',
    criteria: 'j1=sponsors&j1=case-by-case&j1-unknown=leave-out',
    order: 20,
    body: `“Sponsors J-1” is a manner of speaking. The papers of a J-1 physician come from one national body, and the hospital offers the training position for which they are issued. So a program that sponsors J-1 is one that says: we appoint physicians on this status and do our part of the paperwork.

**What it promises:** somebody said this in writing, and you can open the page.

**What it does not:** that there is a position in your year, that the fellowship is on the right list of accredited programs on the day when your papers are checked, or that the policy of one department is the policy of all.

Where a program is silent and its institution is not, the institution speaks for it here; the listing says which of the two you read. Before you apply, have it confirmed by the GME office in one sentence. What the status asks of you in the years afterwards is on the page of [visa statuses](/visas).`,
    reviewBy: '2027-05-24',
  },
  {
    slug: 'visa-policy-unknown-ask-first',
    title: 'Nothing stated on J-1 or H-1B: ask first',
    summary:
      'Fellowships for which nobody has told us anything on either status. Not a list of refusals: a list of questions.',
    criteria: 'j1-unknown=only&h1b-unknown=only',
    order: 30,
    body: `These programs are left out wherever somebody filters by visa and drops the unknown. That is a pity, because silence on a web page is mostly just silence. Some of them have appointed physicians on visas for years and never wrote it down.

**What it promises:** for each of these listings we looked and found no statement on J-1 and none on H-1B, neither the program’s nor its institution’s.

**What it does not:** anything about what they would answer.

How to use it: open a listing, go to the questions at its end, and send them as they are. Write to the coordinator and the GME office in the same message. Ask for the policy of the *current* cycle, ask who decides on exceptions, and ask where it is written. Note who answered and on which day. If you have an answer that others could use, tell us through the listing: the next reader finds this collection one program shorter.`,
    reviewBy: '2027-05-24',
  },
  {
    slug: 'h-1b-filings-seen-nothing-stated',
    title: 'H-1B filings seen, policy not stated',
    summary:
      'The employer appears in public H-1B records, and neither program nor institution says what its policy is. A reason to ask, not an answer.',
    criteria: 'visa-evidence=filings',
    order: 40,
    body: `Government records show which employers asked for H-1B workers. A teaching hospital in those records has an office that knows the procedure and has paid for it before. That is worth something: your question will not be the first of its kind.

It is worth no more than that. The records name the employer and not the fellowship. They count professors, surgeons and engineers together with trainees; an application is not an approval, and what was done in one year binds nobody in the next.

**What it promises:** records of the employer exist, and each listing gives the period, the number and the source.

**What it does not:** that this program sponsors, or ever did. For that reason these listings still say *not stated*, and they stay out of the collection of those that do state it.

Ask in writing, and mention that you have seen the filings. It moves the conversation from “we would have to find out” to “who handles this with us”. The three kinds of visa evidence and why we keep them apart are explained under [method](/about/method).`,
    reviewBy: '2027-05-24',
  },
]
