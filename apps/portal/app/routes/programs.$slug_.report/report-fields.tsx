import { addDays, reportKinds, type TypedReport, waysOfKnowing } from '@evenkeel/domain'
import { ChoiceField, Field } from '@evenkeel/ui'
import { TrapField } from '../../desk/trap-field.tsx'
import type { ReportPage } from './report-page.ts'

interface ReportFieldsProps {
  readonly page: Pick<ReportPage, 'groups' | 'fact' | 'slug'>
  readonly typed: TypedReport
  readonly today: string
  /** The problem of a field, in words; undefined where there is none. */
  readonly problemOf: (field: keyof TypedReport) => string | undefined
}

/** The questions of the form. None asks who the reader is. */
export function ReportFields({ page, typed, today, problemOf }: ReportFieldsProps) {
  return (
    <>
      {page.fact === null ? (
        <FactField groups={page.groups} value={typed.fact} error={problemOf('fact')} />
      ) : (
        <input type="hidden" name="fact" value={page.fact} />
      )}
      <ChoiceField
        id="kind"
        name="kind"
        label="What do you want to tell?"
        error={problemOf('kind')}
        options={reportKinds}
        value={typed.kind}
      />
      <Field
        id="says"
        label="What should the listing say?"
        hint="In the program’s own words where you can. Please no names, and nothing about anybody’s health."
        error={problemOf('says')}
      >
        {(control) => <textarea name="says" rows={4} defaultValue={typed.says} {...control} />}
      </Field>
      <ChoiceField
        id="knownFrom"
        name="knownFrom"
        label="How do you know?"
        error={problemOf('knownFrom')}
        options={waysOfKnowing}
        value={typed.knownFrom}
      />
      <Field
        id="sourceUrl"
        label="Address of the page that says so"
        hint="Needed if it stands on a website, for example https://hospital.example/fellowship."
        error={problemOf('sourceUrl')}
        optional
      >
        {(control) => (
          <input
            type="text"
            inputMode="url"
            name="sourceUrl"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={typed.sourceUrl}
            {...control}
          />
        )}
      </Field>
      <Field id="seenOn" label="When did you see or hear it?" error={problemOf('seenOn')} optional>
        {(control) => (
          <input
            type="date"
            name="seenOn"
            min="2000-01-01"
            max={addDays(today, 1)}
            defaultValue={typed.seenOn}
            {...control}
          />
        )}
      </Field>
      <Field id="remark" label="Anything else for the editor" error={problemOf('remark')} optional>
        {(control) => <textarea name="remark" rows={3} defaultValue={typed.remark} {...control} />}
      </Field>
      <TrapField />
    </>
  )
}

interface FactFieldProps extends Pick<ReportPage, 'groups'> {
  readonly value: string
  readonly error: string | undefined
}

function FactField({ groups, value, error }: FactFieldProps) {
  return (
    <Field id="fact" label="What is it about?" error={error}>
      {(control) => (
        <select name="fact" defaultValue={value} {...control}>
          <option value="">Choose</option>
          {groups.map(({ label, facts }) => (
            <optgroup key={label} label={label}>
              {facts.map((fact) => (
                <option key={fact.key} value={fact.key}>
                  {fact.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
