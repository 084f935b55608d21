import { type FaqFilter, faqFilterFields, keysOf } from '@evenkeel/domain'
import { ChoiceBar, Field } from '@evenkeel/ui'

/** Three selects that narrow the questions down; made from the filter's own fields. */
export function FaqFilterBar({ filter }: { filter: FaqFilter }) {
  return (
    <ChoiceBar action="/faqs" label="Narrow the questions down">
      {keysOf(faqFilterFields).map((name) => (
        <Field key={name} id={name} label={faqFilterFields[name].label}>
          {(control) => (
            <select name={name} defaultValue={filter[name] ?? ''} {...control}>
              <option value="">All</option>
              {faqFilterFields[name].options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </ChoiceBar>
  )
}
