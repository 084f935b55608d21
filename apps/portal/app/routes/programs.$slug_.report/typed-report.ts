import { blankReport, type TypedReport } from '@evenkeel/domain'
import { typedFields } from '../../desk/typed-form.ts'

/** What was typed into the form; '' for what is missing. */
export function typedReport(form: FormData): TypedReport {
  return typedFields(form, blankReport)
}
