import { Breadcrumbs, Button, ButtonRow, ErrorSummary, PageTitle } from '@evenkeel/ui'
import { answerInWords } from './answer-in-words.ts'
import styles from './check-page.module.css'
import type { Choices } from './choices.ts'
import { repeatedInWords } from './repeated-paths.ts'
import { SheetForm } from './sheet-form.tsx'
import { fieldNamed } from './sheet-fields.ts'
import type { Step } from './steps.ts'
import type { AssessmentPage } from './turn.ts'

/** Everything that was answered, each with a way to change it; then the result. */
export function CheckPage({ page, choices }: { page: AssessmentPage; choices: Choices }) {
  const { sheet, steps, problems } = page
  const asking = steps.filter(({ fields }) => fields.length > 0)
  const items = asking.filter(({ item }) => item !== null)
  const answered = items.filter(({ fields: [field = ''] }) => field in sheet).length
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: '/', label: 'Evenkeel' },
          { href: '/assessment', label: 'Assessment' },
        ]}
        current="Check"
      />
      <PageTitle
        title="Check your answers"
        lede={`You answered ${answered} of ${items.length} questions. Open ones count for nothing and against nothing; a dimension needs half of its questions for a score.`}
      />
      <ErrorSummary
        problems={problems.map(({ field, message }) => ({ fieldId: `row-${field}`, message }))}
        title="This cannot be used and is left out of the result"
      />
      <SheetForm sheet={sheet} action="/assessment/questions">
        <input type="hidden" name="step" value="check" />
        <ButtonRow>
          <Button formAction="/assessment/result">See the result</Button>
          <Button name="go" value="back" tone="quiet">
            Back
          </Button>
        </ButtonRow>
        <ul className={styles.rows}>
          {asking.map((step) => (
            <StepRows key={step.id} step={step} page={page} choices={choices} />
          ))}
        </ul>
        <ButtonRow>
          <Button formAction="/assessment/result">See the result</Button>
          <Button formAction="/assessment/file" tone="secondary">
            Download the answers as a file
          </Button>
        </ButtonRow>
      </SheetForm>
    </>
  )
}

function StepRows({
  step,
  page: { sheet, repeated },
  choices,
}: {
  step: Step
  page: AssessmentPage
  choices: Choices
}) {
  const filled = step.fields.flatMap((name) => {
    const words = answerInWords(sheet, name, choices)
    return words === null ? [] : [{ name, words }]
  })
  return (
    <li className={styles.row} id={step.item ? `row-${step.fields[0] ?? ''}` : undefined}>
      <div>
        {step.item && <p className={styles.kind}>{step.short}</p>}
        <p className={styles.question}>{step.item ? step.title : step.short}</p>
        {filled.length === 0 ? (
          <p className={styles.open}>{step.item ? 'Skipped' : 'Nothing said'}</p>
        ) : step.item ? (
          <p>{filled[0]?.words}</p>
        ) : (
          <dl className={styles.answers}>
            {filled.map(({ name, words }) => (
              <div key={name} id={`row-${name}`}>
                <dt className={styles.label}>{labelWithPlace(name)}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        )}
        {step.id === 'paths' && repeated.map((one) => <p key={one.place}>{repeatedInWords(one)}</p>)}
      </div>
      <Button
        name="go"
        value={`to:${step.id}`}
        tone="quiet"
        aria-label={`Change: ${step.item ? step.title : step.short}`}
      >
        Change
      </Button>
    </li>
  )
}

/** 'Path 2, base specialty' for fields of which there are several alike. */
function labelWithPlace(name: string): string {
  const { label } = fieldNamed(name)
  const [, place] = /^path-(\d)/.exec(name) ?? []
  return place === undefined ? label : `Path ${place}, ${label.toLowerCase()}`
}
