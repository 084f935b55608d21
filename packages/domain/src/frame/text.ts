import { z } from 'zod'

/** One line of plain text of 1 to `max` characters. */
export const lineSchema = (max = 160) =>
  z
    .string()
    .trim()
    .min(1, 'Fill this in.')
    .max(max, `Keep this under ${max} characters.`)
    .regex(/^[^\r\n]*$/, 'Keep this on one line.')

/** A paragraph or two of plain text. */
export const passageSchema = (max = 2000) =>
  z.string().trim().min(1, 'Fill this in.').max(max, `Keep this under ${max} characters.`)
