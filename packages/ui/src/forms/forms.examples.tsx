import type { Examples } from '../gallery/examples.ts'
import { Button, ButtonLink } from './button.tsx'
import { ChoiceBar } from './choice-bar.tsx'
import { ChoiceField } from './choice-field.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'

export const formExamples: Examples = {
  Buttons: (
    <p>
      <Button>Show 12 programs</Button> <Button tone="secondary">Save</Button>{' '}
      <Button tone="quiet">Skip</Button> <Button disabled>Not yet</Button>{' '}
      <ButtonLink href="/programs">Find programs</ButtonLink>
    </p>
  ),
  ChoiceBar: (
    <ChoiceBar action="/specialties" label="Stage to compare">
      <Field id="stage" label="Stage">
        {(control) => (
          <select name="stage" {...control}>
            <option>PGY-1</option>
            <option>Fellowship</option>
          </select>
        )}
      </Field>
    </ChoiceBar>
  ),
  ChoiceField: (
    <form>
      <ChoiceField
        id="known"
        name="known"
        label="How do you know?"
        hint="The best one, if there are several."
        error="Say how you know this."
        options={[
          { value: 'website', label: 'From its website' },
          { value: 'staff', label: 'From somebody who works there' },
        ]}
      />
    </form>
  ),
  'ChoiceGroup, one answer': (
    <ChoiceGroup
      id="rhythm"
      name="rhythm"
      legend="How regular are your days?"
      choices={[
        { value: '1', label: 'They change all the time' },
        { value: '3', label: 'They change now and then' },
        { value: '5', label: 'Very regular' },
      ]}
      chosen={['3']}
    />
  ),
  'ChoiceGroup, several answers, with a problem': (
    <ChoiceGroup
      id="weighs"
      name="weighs"
      type="checkbox"
      legend="What weighs on you?"
      hint="As many as you like."
      error="Choose from the list."
      inline
      choices={[
        { value: 'money', label: 'Money', help: 'Family, loans, salary.' },
        { value: 'sleep', label: 'Lack of sleep' },
      ]}
      chosen={[]}
    />
  ),
  'ErrorSummary and Fields': (
    <form>
      <ErrorSummary
        problems={[{ fieldId: 'yog', message: 'Give your year of graduation with four digits.' }]}
      />
      <Field id="yog" label="Year of graduation" hint="As on your diploma." error="Give it with four digits.">
        {(control) => <input name="yog" inputMode="numeric" defaultValue="19" {...control} />}
      </Field>
      <Field id="visa" label="Visa status" optional>
        {(control) => (
          <select name="visa" {...control}>
            <option>Not decided</option>
            <option>J-1</option>
          </select>
        )}
      </Field>
    </form>
  ),
}
