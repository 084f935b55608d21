import { type Option, valuesOf } from '../frame/option.ts'
import { z } from 'zod'

/** What a reader has to say about a listing. */
export const reportKinds = [
  { value: 'wrong', label: 'What is stated is wrong or out of date' },
  { value: 'known', label: 'It is not stated, and I know it' },
  { value: 'closed', label: 'The program has closed or takes no more trainees' },
] as const satisfies readonly Option[]
export const reportKindSchema = z.enum(valuesOf(reportKinds), {
  error: 'Say whether it is wrong, or missing, or the program has closed.',
})
export type ReportKind = z.infer<typeof reportKindSchema>

/** How a reader knows, in a reader's words. */
export const waysOfKnowing = [
  { value: 'website', label: 'It stands on the program’s or the institution’s website' },
  { value: 'staff', label: 'Somebody at the program told me' },
  { value: 'experience', label: 'I train there, trained there or interviewed there' },
  { value: 'other', label: 'In another way' },
] as const satisfies readonly Option[]
export const wayOfKnowingSchema = z.enum(valuesOf(waysOfKnowing), { error: 'Say how you know this.' })
export type WayOfKnowing = z.infer<typeof wayOfKnowingSchema>

/** Where a report stands. Only an accepted one may ever speak for or against a fact. */
export const reportStates = [
  { value: 'open', label: 'Open' },
  { value: 'accepted', label: 'Accepted' },
  { value: 'declined', label: 'Declined' },
  { value: 'spam', label: 'Spam' },
] as const satisfies readonly Option[]
export const reportStateSchema = z.enum(valuesOf(reportStates))
export type ReportState = z.infer<typeof reportStateSchema>
