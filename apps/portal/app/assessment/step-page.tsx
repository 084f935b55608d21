import { Breadcrumbs, ButtonRow, Button, ErrorSummary, ProgressLine } from '@evenkeel/ui'
import { labelOf, dimensions } from '@evenkeel/domain'
import type { Choices } from './choices.ts'
import { SheetForm } from './sheet-form.tsx'
import { StepFields } from './step-fields.tsx'
import type { AssessmentPage } from './turn.ts'
import styles from './step-page.module.css'

/** One page of questions: how far one is, what is asked and why, and the ways on, over and back. */
export function StepPage({ page, choices }: { page: AssessmentPage; choices: Choices }) {
  const { sheet, steps, step, problems, isChange } = page
  const at = steps.findIndex(({ id }) => id === step.id)
  return (
    <div className={styles.page}>
      <Breadcrumbs
        trail={[
          { href: '/', label: 'Evenkeel' },
          { href: '/assessment', label: 'Assessment' },
        ]}
        current="Questions"
      />
      <ProgressLine
        noun="Page"
        at={at + 1}
        of={steps.length}
        part={step.item ? labelOf(dimensions, step.item.dimension) : step.short}
      />
      <ErrorSummary
        problems={problems.map(({ field, message }) => ({ fieldId: field, message }))}
        title="Please look at this again"
      />
      <SheetForm sheet={sheet} action="/assessment/questions" asked={step.fields}>
        <input type="hidden" name="step" value={step.id} />
        {isChange && <input type="hidden" name="change" value="yes" />}
        <div className={styles.fields}>
          <StepFields page={page} choices={choices} />
          <details className={styles.why}>
            <summary>Why we ask</summary>
            <p>{step.why}</p>
          </details>
        </div>
        <ButtonRow>
          <Button name="go" value="next">
            {isChange ? 'Save and go back to the check' : 'Continue'}
          </Button>
          <Button name="go" value="skip" tone="secondary">
            Skip
          </Button>
          {at > 0 && (
            <Button name="go" value="back" tone="quiet">
              Back
            </Button>
          )}
          {!isChange && at > 0 && (
            <Button name="go" value="check" tone="quiet">
              To the check
            </Button>
          )}
        </ButtonRow>
      </SheetForm>
      <noscript>
        <p className={styles.promise}>
          {at === 0
            ? 'This page begins without answers, also where you gave some before: they were only on the pages that you sent. Without scripts, the Back button below the questions is the way back, not that of your browser.'
            : 'To go back, use the Back button here: without scripts, your browser’s own cannot bring your answers along. If it says that a page has expired, load that page again and agree to send the form again.'}
        </p>
      </noscript>
      <p className={styles.promise}>
        Nothing is sent but to compute the next page, and nothing of it is kept by us.{' '}
        <a href="/help">Who to call when it is hard</a>
      </p>
    </div>
  )
}
