import { ChoiceGroup, Field } from '@evenkeel/ui'
import type { Choices } from './choices.ts'
import { fieldHints, openWords } from './field-hints.ts'
import type { SheetProblem } from './read-sheet.ts'
import { type Sheet, valueOf } from './sheet.ts'
import { fieldNamed, optionsOf } from './sheet-fields.ts'

/** Longer lists are not sent along: the address of a listing's page is asked instead. */
const mostOffered = 300
/** Up to so many answers stand side by side as radio buttons. */
const mostInline = 4

/** The control of one field, filled with what the person typed, its problem beside it. */
export function SheetControl({ name, sheet, problems, choices }: SheetControlProps) {
  const field = fieldNamed(name)
  const { label, kind } = field
  const error = problems.find((problem) => problem.field === name)?.message
  const options = optionsOf(field, choices)
  const shared = { id: name, label, hint: fieldHints[name], error }
  const value = valueOf(sheet, name)
  if (kind.type === 'number')
    return (
      <Field {...shared} label={`${label}, ${kind.unit}`}>
        {(control) => (
          <input name={name} inputMode="decimal" defaultValue={value} maxLength={20} {...control} />
        )}
      </Field>
    )
  if (kind.type === 'many' || (kind.type === 'one' && options.length <= mostInline && !(name in openWords)))
    return (
      <ChoiceGroup
        id={name}
        name={name}
        legend={label}
        type={kind.type === 'many' ? 'checkbox' : 'radio'}
        choices={options}
        chosen={sheet[name] ?? []}
        inline
        hint={fieldHints[name]}
        error={error}
      />
    )
  if (options.length > mostOffered)
    return (
      <Field {...shared} hint="Paste the address of its page here: /programs/…">
        {(control) => <input name={name} defaultValue={value} maxLength={120} {...control} />}
      </Field>
    )
  return (
    <Field {...shared}>
      {(control) => (
        <select name={name} defaultValue={value} {...control}>
          <option value="">{openWords[name] ?? 'Not said'}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export interface SheetControlProps {
  readonly name: string
  readonly sheet: Sheet
  readonly problems: readonly SheetProblem[]
  readonly choices: Choices
}
