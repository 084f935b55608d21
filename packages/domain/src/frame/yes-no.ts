import type { Option } from './option.ts'

/** A stated yes or a stated no; a fact that nobody stated is null, never 'no'. */
export const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const satisfies readonly Option[]
