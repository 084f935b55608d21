import { ChoiceGroup } from '@evenkeel/ui'
import { mostPaths } from '@evenkeel/domain'
import type { Choices } from './choices.ts'
import { repeatedInWords } from './repeated-paths.ts'
import { SheetControl } from './sheet-control.tsx'
import { fieldNamed, fieldsOfPath, optionsOf } from './sheet-fields.ts'
import type { AssessmentPage } from './turn.ts'
import styles from './step-page.module.css'

/** What is asked on a page: one question as its heading, or several fields below one. */
export function StepFields({ page, choices }: { page: AssessmentPage; choices: Choices }) {
  const { step, sheet, problems, repeated } = page
  const [name = ''] = step.fields
  if (step.item)
    return (
      <ChoiceGroup
        id={name}
        name={name}
        heading
        legend={step.title}
        choices={optionsOf(fieldNamed(name), choices)}
        chosen={sheet[name] ?? []}
        error={problems[0]?.message}
      />
    )
  const controls = (names: readonly string[]) =>
    names.map((one) => (
      <SheetControl key={one} name={one} sheet={sheet} problems={problems} choices={choices} />
    ))
  return (
    <>
      <h1 className={styles.title}>{step.title}</h1>
      {step.id === 'paths' && (
        <p>A path that is chosen twice is shown once. {repeated.map(repeatedInWords).join(' ')}</p>
      )}
      {step.id === 'paths' ? (
        Array.from({ length: mostPaths }, (_, index) => (
          <fieldset key={index} className={styles.path}>
            <legend className={styles.legend}>{pathNames[index]}</legend>
            {controls(fieldsOfPath(index).map((field) => field.name))}
          </fieldset>
        ))
      ) : (
        <div
          className={
            step.id === 'week' || step.id === 'situation' || step.id === 'ranking' ? styles.grid : styles.list
          }
        >
          {controls(step.fields)}
        </div>
      )}
    </>
  )
}

const pathNames = ['First path', 'Second path', 'Third path'] as const
