import type { SeedEntry } from '../../seed-entry.ts'
import { weightedSelection } from '../citations/government.ts'
import { californiaDocket, firstCircuitOrder, proclamation11069 } from '../citations/h-1b-payment.ts'
import { sponsorExit, stanfordPaperwork } from '../citations/j-1-sponsor.ts'
import { residentVisas, trainingVisas } from '../citations/visa-options.ts'

export const specialtyWorker: SeedEntry<'visaStatuses'> = {
  slug: 'h-1b',
  name: 'H-1B specialty worker',
  summary:
    'The employer sponsors it. Less common in residency, more common in fellowship and attending jobs, with freer choices afterwards and moving rules on fees.',
  body: `With an H-1B the employer files the petition and carries its cost and its risk. Many residency programs decide not to; some say so by institution, some by program, and most public pages say nothing. That is why our [program list](/programs) keeps three things apart: what a program states, what its institution's policy is, and what filings a government data set shows. Filings are not a promise to sponsor you.

## Residency, fellowship, job

H-1B is rarer in residency than J-1 and becomes more usual in fellowships and attending posts. One large institution says that it does not file for graduates of medical schools outside the country at all. Ask each program twice, at the residency and again at the fellowship, because the answers can differ within the same hospital.

## Caps and exemptions

Some employers are bound by a yearly cap and a drawing in which higher wages now weigh more; others are exempt from it and can file at any time. Which employers count as exempt is a legal question that we have not sourced in full yet. Ask the employer's counsel, and ask again when you change employers: what was exempt at a teaching hospital may not be at a company.

## What follows

The two-year home-country rule belongs to the J-1, so a physician who trains on an H-1B alone does not acquire it. Moving later into a health system or into industry is easier: still a new petition, but no service obligation that fixes you to a place. In exchange you may hear "no" from more programs at the start.

## The $100,000 payment

A proclamation of September 2025 asked for it with certain new petitions for people abroad. It has been extended on paper, and two courts have ruled against carrying it out. The dated entries below say what happened when, as of November 23, 2026. Ask counsel in the week in which a petition is filed.

How long H-1B time lasts in all, and which exams come before it, are listed below only once we have read who says so.`,
  opens: [
    'No two-year home-country rule from H-1B training itself.',
    'A freer choice of place and of a hybrid clinical and informatics role after training.',
    'Easier later moves into health systems or industry.',
  ],
  limits: [
    'Many programs do not file H-1B petitions for residents, and most public pages do not say.',
    'Each employer files its own petition; a new job waits for new papers.',
    'Cap-subject employers depend on a yearly drawing weighted by wage.',
    'Fees and proclamations have changed by court order within days.',
  ],
  order: 20,
  sources: [
    trainingVisas,
    residentVisas,
    stanfordPaperwork,
    weightedSelection,
    sponsorExit,
    firstCircuitOrder,
    proclamation11069,
    californiaDocket,
  ],
  reviewBy: '2026-12-23',
  covers: [30, 31, 32],
}
