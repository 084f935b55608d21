import type { SeedEntry } from '../../seed-entry.ts'
import {
  californiaDocket,
  firstCircuitOrder,
  paymentReport,
  paymentReportAttorneys,
  paymentReportEmployers,
  paymentScopeReport,
  proclamation11069,
} from '../citations/h-1b-payment.ts'

/** Courts and agencies may move within days, so these are looked at monthly. */
const reviewBy = '2026-12-23'
const payment = {
  visas: ['h-1b'],
  stages: ['before-residency', 'residency', 'fellowship', 'career'],
  topic: 'fees',
  reviewBy,
} satisfies Partial<SeedEntry<'visaFacts'>>

/** The story of the $100,000 payment, one dated event an entry, oldest first. */
export const paymentFacts: readonly SeedEntry<'visaFacts'>[] = [
  {
    ...payment,
    slug: 'h-1b-payment-proclaimed',
    title: 'A proclamation asks for $100,000 with some new H-1B petitions',
    statement: `The proclamation of September 19, 2025 asked for $100,000 with every new H-1B petition filed from 12:01 a.m. Eastern time on September 21, 2025 for a person who was outside the United States without a valid H-1B visa. Employers that are exempt from the H-1B cap were not spared.

This entry ends on June 8, 2026, when a court first set aside the instructions that carried the payment out. Our sources do not say how offices handled petitions between that day and the appeals court's order of July 24.`,
    force: 'in-force',
    effectiveFrom: '2025-09-21',
    effectiveTo: '2026-06-08',
    sources: [paymentReport, paymentReportAttorneys, paymentReportEmployers],
    covers: [31],
  },
  {
    ...payment,
    slug: 'h-1b-payment-reach',
    title: 'Whom the $100,000 payment was meant for, according to USCIS',
    statement: `On October 20, 2025 USCIS described the reach of the payment: it concerned new petitions for people abroad, not a petition for an amendment, an extension of stay or a change of status that is granted inside the United States. A resident who moved from another status to H-1B without leaving was therefore outside of it, as long as the change was granted.

Courts have since set aside the instructions behind the payment, which is why this entry is marked as blocked. The limits matter again on the day a payment is asked for again; they are not a promise that they would return unchanged.`,
    force: 'blocked',
    effectiveFrom: '2025-10-20',
    sources: [paymentReport, paymentScopeReport],
    covers: [31],
  },
  {
    ...payment,
    slug: 'h-1b-payment-first-ruling',
    title: 'A first court sets aside the instructions behind the $100,000 payment',
    statement: `On June 8, 2026 the federal district court in Massachusetts vacated the guidance by which agencies carried out the payment (California v. Mullin, 1:25-cv-13829). What the court set aside, as our source describes it, is the guidance. The source does not say that the proclamation itself was struck down.`,
    force: 'blocked',
    effectiveFrom: '2026-06-08',
    sources: [firstCircuitOrder],
    covers: [31],
  },
  {
    ...payment,
    slug: 'h-1b-payment-stay-refused',
    title: 'An appeals court refuses to suspend the first ruling',
    statement: `The government asked for the Massachusetts ruling to be put on hold during its appeal. On July 24, 2026 the Court of Appeals for the First Circuit refused (No. 26-1699). A refused stay leaves the ruling standing for now; it does not decide the appeal.`,
    force: 'blocked',
    effectiveFrom: '2026-07-24',
    sources: [firstCircuitOrder],
    covers: [31],
  },
  {
    ...payment,
    slug: 'h-1b-proclamation-extended',
    title: 'The proclamation is extended to September 21, 2027',
    statement: `Proclamation 11069 of September 18, 2026 lengthens the life of the earlier one to September 21, 2027. "In force" here means the text of the proclamation and nothing more: one court had already set aside the instructions for collecting the payment, and a second did so twelve days later. Read this entry together with the ruling of September 30, 2026.`,
    force: 'in-force',
    effectiveFrom: '2026-09-18',
    effectiveTo: '2027-09-21',
    sources: [proclamation11069],
    covers: [31],
  },
  {
    ...payment,
    slug: 'h-1b-payment-second-ruling',
    title: 'A second court rules against the $100,000 payment, and where that leaves you',
    statement: `On September 30, 2026, after the extension, the federal district court for the Northern District of California ordered a second vacatur (Global Nurse Force v. Trump, 4:25-cv-08454, document 130).

**As of November 23, 2026:** the proclamation stands on paper until September 21, 2027, two courts have ruled against carrying it out, and we have found no later order. Nothing that we read says whether an appeal of the second ruling is pending, or what an office would ask of a petition that arrives today. That can change within days.

If your path depends on an H-1B petition while you are abroad, ask the employer's immigration counsel, in the week of filing, whether a payment is being asked for and who would bear it.`,
    force: 'blocked',
    effectiveFrom: '2026-09-30',
    sources: [californiaDocket, firstCircuitOrder, proclamation11069],
    covers: [31],
  },
]
