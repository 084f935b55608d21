import { problemsOf } from '@evenkeel/domain'
import type { z } from 'zod'

/** A field's check by the domain's schema of the same field: true, or what is wrong in words. A blank is null. */
export function validateWith(schema: z.ZodType): (value: unknown) => string | true {
  return (value) => {
    const parsed = schema.safeParse(value === '' || value === undefined ? null : value)
    if (parsed.success) return true
    return (
      problemsOf(parsed.error)
        .map((problem) => problem.message)
        .at(0) ?? 'This is not in the form that is needed here.'
    )
  }
}

/** True where an entry cannot be published while the field is blank. */
export function isNeeded(schema: z.ZodType): boolean {
  return !schema.safeParse(null).success && !schema.safeParse(undefined).success
}
