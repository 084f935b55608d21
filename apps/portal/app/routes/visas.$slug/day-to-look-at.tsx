import { addMonths, type Day, monthsAhead } from '@evenkeel/domain'
import { ChoiceBar, Field } from '@evenkeel/ui'

/** Asks for the facts as they would stand on a later day: the start of residency, of a fellowship, of a job. */
export function DayToLookAt({ action, day, today }: { action: string; day: Day; today: Day }) {
  return (
    <ChoiceBar action={`${action}#facts`} label="Day to look at" button="Look ahead">
      <Field id="on" label="On the day" hint="For example the July 1 on which you start.">
        {(control) => (
          <input
            type="date"
            name="on"
            defaultValue={day}
            min={today}
            max={addMonths(today, monthsAhead)}
            {...control}
          />
        )}
      </Field>
    </ChoiceBar>
  )
}
